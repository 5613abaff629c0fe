package dev.xproto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Help and completion are made of the one table of commands, so neither can lack one. */
class CommandsTest {
    @TempDir
    Path folder;

    static List<Command> commands() {
        return Commands.ALL;
    }

    private static String run(String... words) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            assertThat(new Xproto(new Console(out, out, false, Path.of(""), List.of())).run(List.of(words)))
                    .isEqualTo(ExitCode.FINE);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void helpTellsOfEveryOptionAndShowsAnExample(Command command) {
        assertThat(run("--help")).contains("  " + command.name() + " ", command.summary());
        String help = run(command.name(), "--help");
        assertThat(help)
                .startsWith("Usage: xproto " + command.name())
                .contains("Example", "  xproto " + command.name());
        for (Option option : command.options()) {
            assertThat(help).contains("  " + option.usage(), option.meaning());
            assertThat(option.meaning()).endsWith(".");
        }
        assertThat(help.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(120));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void completionOffersEveryOptionAndItsValues(Command command) throws Exception {
        assertThat(complete("xproto", "")).contains(command.name());
        for (Option option : command.options()) {
            assertThat(complete("xproto", command.name(), option.name())).contains(option.name());
            if (!command.choices(option).isEmpty()) {
                assertThat(complete("xproto", command.name(), option.name(), ""))
                        .containsExactlyElementsOf(command.choices(option));
            }
        }
    }

    @Test
    void completionFinishesAWordThatIsBegun() throws Exception {
        assertThat(complete("xproto", "generate", "--target", "model")).containsExactly("model-deps", "modeldefs");
        assertThat(complete("xproto", "completion", "")).containsExactly("bash", "zsh");
        assertThat(complete("xproto", "help", "ch")).allMatch(name -> name.startsWith("ch"));
        assertThat(run("completion", "zsh")).contains("bashcompinit");
    }

    /** What bash would offer for the last of the words. */
    private List<String> complete(String... words) throws Exception {
        StringBuilder script = new StringBuilder(run("completion", "bash"));
        script.append("COMP_WORDS=(");
        for (String word : words) {
            script.append(" '").append(word).append('\'');
        }
        script.append(")\nCOMP_CWORD=").append(words.length - 1).append("\n_xproto\n");
        script.append("printf '%s\\n' \"${COMPREPLY[@]}\"\n");
        Path file = Files.writeString(folder.resolve("complete.bash"), script);
        Process bash = new ProcessBuilder("bash", "--norc", file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(bash.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return said.lines().filter(line -> !line.isEmpty()).toList();
    }
}
