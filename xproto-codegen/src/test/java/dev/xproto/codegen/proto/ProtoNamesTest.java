package dev.xproto.codegen.proto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.xproto.codegen.diagnostics.CodegenCode;
import dev.xproto.codegen.support.Compiled;
import dev.xproto.parser.diagnostics.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ProtoNamesTest {
    private static final String APP = "option app_label = \"lab\"; ";

    private static List<Diagnostic> check(String models) {
        return ProtoNames.check(Compiled.graph(APP + models));
    }

    private static String message(String name, String body) {
        return "message " + name + " { optional string text = 90; " + body + " } ";
    }

    @Test
    void allowsWhatIsFine() {
        assertThat(check(message("Rack", "") + message("Box", "optional manytoone rack->Rack:boxes = 2:1001;")))
                .isEmpty();
    }

    @Test
    void refusesAPluralThatIsAModel() {
        assertThat(check(message("Slice", "") + message("Slices", "")))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.code()).isEqualTo(CodegenCode.WIRE_NAME_CLASH);
                    assertThat(found.message()).isEqualTo("the plural of `Slice`, `Slices`, is a model too");
                    assertThat(found.help()).isEqualTo("say `option plural = \"…\";` in `Slice`");
                });
    }

    @Test
    void refusesANameThatIsItsOwnPlural() {
        assertThat(check(message("Series", "")))
                .extracting(Diagnostic::message)
                .containsExactly("the plural of `Series`, `Series`, is its own name too");
    }

    @Test
    void refusesNamesThatEveryWireHas() {
        assertThat(check(message("ID", "") + message("ValRule", "") + message("xos", "")))
                .extracting(Diagnostic::message)
                .containsExactly(
                        "`ID` is a message of `common.proto` too",
                        "`ValRule` is a message of `xosoptions.proto` too",
                        "`xos` is the service too");
    }

    @Test
    void refusesMembersThatBecomeOne() {
        String box = message(
                "Box",
                "optional string siteUrl = 3; optional string site_url = 4;"
                        + " optional bool lid = 5; optional bool lid_present = 6;");

        assertThat(check(box))
                .extracting(Diagnostic::message)
                .containsExactly(
                        "in the message of `Box`, `siteUrl` and `site_url` both would be `site_url`",
                        "in the message of `Box`, `lid` and `lid_present` both would be `lid_present`");
    }

    @Test
    void refusesModelsAtOneAddress() {
        assertThat(check(message("Rack", "") + message("Box", "option plural = \"RACKS\";")))
                .extracting(Diagnostic::code, Diagnostic::message)
                .containsExactly(
                        tuple(CodegenCode.ADDRESS_CLASH, "`Box` and `Rack` share the address `/xosapi/v1/lab/racks`"));
    }

    @Test
    void refusesCharactersThatProtobufHasNot() {
        assertThat(check(message("Rack", "option plural = \"rack-s\";")))
                .extracting(Diagnostic::code)
                .containsExactly(CodegenCode.NO_WIRE_NAME);
    }
}
