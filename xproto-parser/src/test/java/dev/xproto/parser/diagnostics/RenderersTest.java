package dev.xproto.parser.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.parser.CompileRequest;
import dev.xproto.parser.Json;
import dev.xproto.parser.XprotoCompiler;
import dev.xproto.parser.diagnostics.renderer.AnsiRenderer;
import dev.xproto.parser.diagnostics.renderer.JsonRenderer;
import dev.xproto.parser.diagnostics.renderer.MavenRenderer;
import dev.xproto.parser.diagnostics.renderer.PlainRenderer;
import dev.xproto.parser.diagnostics.renderer.SarifRenderer;
import dev.xproto.parser.source.SourceFile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One diagnostic, several ways to print it. */
class RenderersTest {
    private static List<Diagnostic> cycle() {
        String text = """
                option name = "access";
                message OltPort (Port) {
                }

                message Port (OltPort) {
                }
                """;
        return new XprotoCompiler()
                .compile(CompileRequest.of(SourceFile.of("models/access.xproto", text)))
                .diagnostics();
    }

    @Test
    void printsForPeople() {
        assertThat(new PlainRenderer().render(cycle())).isEqualTo("""
                        error[XP0203]: model `OltPort` is its own ancestor
                          --> models/access.xproto:5:15
                           |
                         2 | message OltPort (Port) {
                           |         ------- `OltPort` is on the way
                        ...
                         5 | message Port (OltPort) {
                           |               ^^^^^^^ `Port` inherits from `OltPort`
                           |
                           = help: remove one of the bases
                           = docs: docs/diagnostics/XP0203.md
                        """);
    }

    @Test
    void printsTheSameInColour() {
        String coloured = new AnsiRenderer().render(cycle());

        assertThat(coloured).contains("\u001b[1;31m");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(new PlainRenderer().render(cycle()));
        assertThat(AnsiRenderer.welcome(true, Map.of("NO_COLOR", "1"))).isFalse();
        assertThat(AnsiRenderer.welcome(true, Map.of())).isTrue();
        assertThat(AnsiRenderer.welcome(false, Map.of())).isFalse();
    }

    @Test
    void printsForMaven() {
        assertThat(new MavenRenderer().render(cycle())).isEqualTo("""
                        models/access.xproto:[5,15] [XP0203] model `OltPort` is its own ancestor
                          see models/access.xproto:2:9: `OltPort` is on the way
                          help: remove one of the bases
                        """);
    }

    @Test
    void printsJson() {
        Object read = Json.read(new JsonRenderer().render(cycle()));

        assertThat(read)
                .isInstanceOfSatisfying(
                        List.class,
                        list -> assertThat(list.get(0))
                                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                                .containsEntry("code", "XP0203")
                                .containsEntry("severity", "error")
                                .containsEntry("help", "remove one of the bases"));
    }

    @Test
    void printsSarif() {
        Map<String, Object> log = Json.object(new SarifRenderer().render(cycle()));

        assertThat(log).containsEntry("version", "2.1.0");
        assertThat(log.get("runs"))
                .asString()
                .contains("ruleId=XP0203", "startLine=5", "startColumn=15", "level=error");
        assertThat(new SarifRenderer().render(List.of())).contains("\"results\":[]");
    }
}
