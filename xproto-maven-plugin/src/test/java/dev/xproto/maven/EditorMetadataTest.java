package dev.xproto.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An editor asks the user about every goal that the metadata doesn't name. */
class EditorMetadataTest {
    private static final Pattern GOAL = Pattern.compile("<goal>([a-z-]+)</goal>");
    private static final Pattern MOJO = Pattern.compile("@Mojo\\(\\s*name = \"([a-z-]+)\"");

    @Test
    void theMetadataForEditorsNamesEveryGoal() throws IOException {
        Set<String> goals = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/java/dev/xproto/maven"))) {
            for (Path file : files.toList()) {
                collect(MOJO, Files.readString(file), goals);
            }
        }
        Set<String> named = new TreeSet<>();
        collect(
                GOAL,
                Files.readString(Path.of("src/main/resources/META-INF/m2e/lifecycle-mapping-metadata.xml")),
                named);
        assertThat(goals).contains("generate-models", "generate-test-models", "lint", "format", "check-compat");
        assertThat(named).isEqualTo(goals);
    }

    private static void collect(Pattern pattern, String text, Set<String> found) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
    }
}
