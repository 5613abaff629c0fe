package dev.xproto.codegen.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.parser.CompileRequest;
import dev.xproto.parser.XprotoCompiler;
import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names that the core's models have already. */
class CoreNamesTest {
    private static final Path CORE = Path.of("../core-models/src/main/xproto/core.xproto");
    private static final Pattern MESSAGE = Pattern.compile("^message (\\w+)", Pattern.MULTILINE);

    /** Where the core's classes are. */
    @TempDir
    static Path coreClasses;

    @TempDir
    private Path folder;

    @BeforeAll
    static void compileTheCore() throws IOException {
        assertThat(Javac.compile(Generated.of(List.of(core()), List.of(), Map.of()), coreClasses))
                .isEmpty();
    }

    private static SourceFile core() throws IOException {
        return SourceFile.of("core.xproto", Files.readString(CORE));
    }

    /** A service without the core, in which every model of the core has a namesake. */
    private static SourceFile namesakes() throws IOException {
        List<String> names = MESSAGE.matcher(Files.readString(CORE))
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(names).hasSizeGreaterThan(30);
        StringBuilder text = new StringBuilder("option name = \"lone\";\n");
        int number = 1000;
        for (String name : names) {
            text.append(name)
                    .append(" { optional int32 own = 2; optional manytoone user->User:all_")
                    .append(name.substring("message ".length()).toLowerCase(Locale.ROOT))
                    .append(" = 3:")
                    .append(number++)
                    .append("; }\n");
        }
        return SourceFile.of("lone.xproto", text.toString());
    }

    @Test
    void aServiceOfItsOwnMayUseThemAllBesideTheCoresClasses() throws IOException {
        Map<String, String> made = Generated.of(List.of(namesakes()), List.of(), Map.of());

        assertThat(made).containsKeys("xproto/models/lone/Service.java", "xproto/models/lone/User.java");
        assertThat(Javac.compile(made, folder, coreClasses)).isEmpty();
    }

    @Test
    void aServiceOnTheCoreMayUseNoneAndIsToldBothPlaces() throws IOException {
        SourceFile core = core();
        SourceFile service = SourceFile.of(
                "service.xproto",
                "option name = \"mine\"; message User (XOSBase) { optional int32 own = 1; }"
                        + " message Service (XOSBase) { optional int32 own = 1; }");
        List<Diagnostic> said = new XprotoCompiler()
                .compile(new CompileRequest(
                        List.of(service),
                        List.of(core),
                        Set.of("AttributeMixin", "PlModelMixIn", "AbstractBaseUser"),
                        false))
                .diagnostics();

        assertThat(said)
                .extracting(one -> one.code().id() + " " + one.message())
                .containsExactly(
                        "XP0101 message `User` is declared twice", "XP0101 message `Service` is declared twice");
        assertThat(said)
                .allSatisfy(one -> assertThat(one.labels())
                        .extracting(label -> label.span().file().name())
                        .containsExactlyInAnyOrder("service.xproto", "core.xproto"));
    }

    @Test
    void choicesMayBeCalledAsTheModelsThatAreLinkedTo() throws IOException {
        SourceFile core = core();
        SourceFile service = SourceFile.of("service.xproto", """
                option name = "mine";
                message A (XOSBase) {
                    required string user = 1 [choices = "(('a', 'A'), ('b', 'B'))", max_length = 1];
                    required string site = 2 [choices = "(('a', 'A'), ('b', 'B'))", max_length = 1];
                    required string a = 3 [choices = "(('a', 'A'), ('b', 'B'))", max_length = 1];
                    required string choice = 4 [choices = "(('a', 'A'), ('b', 'B'))", max_length = 1];
                    required string state = 5 [choices = "(('a', 'A'), ('b', 'B'))", max_length = 1];
                    required string a_model = 6 [choices = "(('a', 'A'), ('b', 'B'))", max_length = 1];
                    optional manytoone his->User:his_as = 7:1101;
                    optional manytomany sites->Site/SitesOfA:as = 8:1102;
                }
                message B (A) {
                    required string service = 1 [choices = "(('a', 'A'), ('b', 'B'))", max_length = 1];
                    required manytoone there->Site:bs = 2:1103;
                    optional manytoone of->Service:bs = 3:1104;
                }
                """);
        Map<String, String> made = Generated.of(List.of(service), List.of(core), Map.of());

        assertThat(made).containsKey("xproto/models/mine/B.java");
        assertThat(Javac.compile(made, folder, coreClasses)).isEmpty();
    }
}
