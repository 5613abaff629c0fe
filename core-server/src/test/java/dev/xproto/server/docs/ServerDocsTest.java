package dev.xproto.server.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.server.Program;
import dev.xproto.server.config.CoreConfigReader;
import dev.xproto.server.config.CoreKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/server.md and docs/security.md say is so. */
class ServerDocsTest {
    private static final Path DOCS = Path.of("../docs");
    private static final Pattern YAML = Pattern.compile("```yaml core\n(.*?)```", Pattern.DOTALL);
    private static final Pattern COMMAND = Pattern.compile("```sh server\nbin/core (.*)\n```");
    private static final Pattern BUILD = Pattern.compile("```sh by hand\n(mvn .*)\n```");
    private static final InstantSource CLOCK = () -> Instant.parse("2026-01-02T03:04:05Z");
    private static final Pattern METHOD = Pattern.compile("`([A-Z]\\w+Test)\\.(\\w+)`");

    private static String page(String name) throws IOException {
        return Files.readString(DOCS.resolve(name));
    }

    @Test
    void theConfigurationOfThePageIsRight() throws IOException {
        Matcher blocks = YAML.matcher(page("server.md"));
        int count = 0;
        while (blocks.find()) {
            CoreConfigReader.read("server.md", blocks.group(1));
            count++;
        }
        assertThat(count).isPositive();
    }

    /** With free ports and a folder of its own. */
    @Test
    void theProgramStartsWithTheConfigurationOfThePage(@TempDir Path folder) throws IOException {
        String configuration = only(YAML, "server.md")
                .replace("core-data", folder.resolve("core-data").toString())
                .replace("127.0.0.1:50055", "127.0.0.1:0")
                .replace("127.0.0.1:9102", "127.0.0.1:0");
        Path file = Files.writeString(folder.resolve("core.yaml"), configuration);
        List<String> arguments = Stream.of(only(COMMAND, "server.md").split(" ", -1))
                .map(word -> word.equals("core.yaml") ? file.toString() : word)
                .toList();
        Program ran = Program.run(arguments, CLOCK);
        assertThat(ran.code()).as(ran.said()).isZero();
        assertThat(ran.said()).contains("serving gRPC on", "serving HTTP on", "ready", "stopped");
    }

    @Test
    void whatBuildsTheProgramIsWhatItsScriptSays() throws IOException {
        String script = Files.readString(DOCS.resolve("../bin/core"));
        assertThat(script).contains(only(BUILD, "server.md"), only(BUILD, "operate.md"));
    }

    private static String only(Pattern block, String name) throws IOException {
        List<String> found = block.matcher(page(name))
                .results()
                .map(result -> result.group(1))
                .toList();
        assertThat(found).as(block.pattern()).hasSize(1);
        return found.get(0);
    }

    @Test
    void theTableOfKeysIsTheListOfKeys() throws IOException {
        List<String> rows = Arrays.stream(CoreKey.values())
                .map(key -> "| `" + key.path() + "` | " + (key.standard().isEmpty() ? "" : "`" + key.standard() + "` ")
                        + "| " + key.meaning() + " |")
                .toList();
        List<String> written = page("server.md")
                .lines()
                .dropWhile(line -> !line.startsWith("| key |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .toList();
        assertThat(written).isEqualTo(rows);
    }

    @Test
    void everyTestThatIsNamedExists() throws IOException {
        List<String> missing = new ArrayList<>();
        for (String name : List.of("server.md", "security.md", "operate.md")) {
            Matcher named = METHOD.matcher(page(name));
            while (named.find()) {
                if (!exists(named.group(1), named.group(2))) {
                    missing.add(name + ": " + named.group());
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static boolean exists(String test, String method) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            for (Path file : files.filter(file -> file.endsWith(test + ".java")).toList()) {
                if (Files.readString(file).contains("void " + method + "(")) {
                    return true;
                }
            }
        }
        return false;
    }
}
