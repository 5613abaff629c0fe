package dev.xproto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What programs read is held against its schema: our own for JSON, the standard's for SARIF. */
class ReportFormatsTest {
    private static final Path SCHEMA = Path.of("..", "docs", "diagnostics.schema.json");

    @TempDir
    Path folder;

    /** What lint prints of files with faults of all kinds: two places, no place, odd names, characters of four bytes. */
    private String printed(String format) throws IOException {
        Files.writeString(folder.resolve("a b\u00e4.xproto"), """
                option name = "x";
                message A (B) { required strng \ud83d\ude00 = 2; }
                message B (A) { optional string "quoted" = 2 [max_length = 20, help_text = "\ud83d\ude00", blnk = True]; }
                message A { }
                """);
        Files.write(folder.resolve("latin.xproto"), new byte[] {'/', '/', (byte) 0xe4, '\n'});
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
                PrintStream err = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8)) {
            Console console = new Console(out, err, false, folder, List.of());
            assertThat(new Xproto(console).run(List.of("lint", "--no-core", "--format", format, ".")))
                    .isEqualTo(ExitCode.ERRORS_IN_INPUT);
            assertThat(new Xproto(console).run(List.of("lint", "--no-core", "--format", format, "a b\u00e4.xproto")))
                    .isEqualTo(ExitCode.ERRORS_IN_INPUT);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static void check(JsonSchema schema, String printed) {
        assertThat(printed).contains("XP0006", "XP0203", "U+1F600");
        assertThat(schema.validate("{\"runs\": 1}", InputFormat.JSON)).isNotEmpty();
        for (String document : printed.strip().split("\n(?=[\\[{])", -1)) {
            assertThat(schema.validate(
                            document,
                            InputFormat.JSON,
                            context -> context.getExecutionConfig().setFormatAssertionsEnabled(true)))
                    .isEmpty();
        }
    }

    @Test
    void jsonIsAsItsSchemaSays() throws IOException {
        check(JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(Files.readString(SCHEMA)), printed("json"));
    }

    @Test
    void sarifIsAsTheStandardSays() throws IOException {
        try (InputStream schema = getClass().getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            check(
                    JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(Objects.requireNonNull(schema)),
                    printed("sarif"));
        }
    }
}
