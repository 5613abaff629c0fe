package dev.xproto.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.renderer.PlainRenderer;
import dev.xproto.parser.source.SourceFile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** One token more or less makes a diagnostic or a valid model, and never an exception. */
class TokenEditsTest {
    private static final int CASES = 2000;
    private static final long SEED = 7;
    private static final Pattern TOKEN =
            Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*\"|->|::|\\{\\{|\\}\\}|[A-Za-z_$][\\w$]*|[0-9]+|\\S");
    private static final List<String> INSERTED = List.of(
            "{",
            "}",
            "[",
            "]",
            "(",
            ")",
            ";",
            "=",
            "<",
            ">",
            "->",
            "::",
            ":",
            ",",
            ".",
            "/",
            "+",
            "\"",
            "\"x\"",
            "1",
            "-1",
            "name",
            "message",
            "policy",
            "option",
            "required",
            "manytoone",
            "max",
            "{{",
            "}}",
            "/*",
            "*/",
            "//",
            "#",
            "@",
            "\u201c",
            "\u00e9",
            "&",
            "|",
            "not",
            "exists");

    /** A file and where its tokens are. */
    private record Tokens(String name, String text, List<int[]> places) {}

    private static List<Tokens> files() {
        List<Tokens> files = new ArrayList<>();
        for (Corpus.Entry entry : Corpus.manifest()) {
            String text = Corpus.xproto(entry.file()).text();
            List<int[]> places = new ArrayList<>();
            Matcher token = TOKEN.matcher(text);
            while (token.find()) {
                places.add(new int[] {token.start(), token.end()});
            }
            if (!places.isEmpty()) {
                files.add(new Tokens(entry.file(), text, places));
            }
        }
        return files;
    }

    @Test
    void survivesATokenMoreOrLess() {
        Corpus.assume();
        SplittableRandom random = new SplittableRandom(SEED);
        List<Tokens> files = files();
        for (int i = 0; i < CASES; i++) {
            Tokens file = files.get(random.nextInt(files.size()));
            int[] place = file.places().get(random.nextInt(file.places().size()));
            boolean deletes = random.nextBoolean();
            String with = deletes ? "" : " " + INSERTED.get(random.nextInt(INSERTED.size())) + " ";
            check(file, place[0], deletes ? place[1] : place[0], with);
        }
    }

    @Test
    void survivesTheLossOfAnyTokenAtAll() {
        Corpus.assume();
        // All of them take minutes: under -Psoak, and in parts with -Dsoak.parts and -Dsoak.part. Else every hundredth.
        int step = Boolean.getBoolean("soak") ? Integer.getInteger("soak.parts", 1) : 100;
        int part = Boolean.getBoolean("soak") ? Integer.getInteger("soak.part", 0) : 0;
        int tried = 0;
        int seen = 0;
        for (Tokens file : files()) {
            for (int[] place : file.places()) {
                seen++;
                if (seen % step == part) {
                    check(file, place[0], place[1], "");
                    tried++;
                }
            }
        }
        System.out.println(tried + " deletions of " + seen + " tokens tried");
        assertThat(tried).isGreaterThan(300);
    }

    private static void check(Tokens file, int start, int end, String with) {
        String text = file.text().substring(0, start) + with + file.text().substring(end);
        CompileResult result = assertTimeoutPreemptively(
                Duration.ofSeconds(1),
                () -> new XprotoCompiler()
                        .compile(new CompileRequest(
                                List.of(SourceFile.of(file.name(), text)),
                                List.of(),
                                Set.of("XOSBase", "Service", "ServiceInstance", "PlCoreBase", "AttributeMixin"),
                                false)),
                () -> file.name() + " with " + with + " at " + start);
        boolean told = result.diagnostics().stream().anyMatch(Diagnostic::isError);
        assertThat(result.graph().isPresent()).isEqualTo(!told);
        assertThat(new PlainRenderer().render(result.diagnostics())).doesNotContain("XP9000");
    }
}
