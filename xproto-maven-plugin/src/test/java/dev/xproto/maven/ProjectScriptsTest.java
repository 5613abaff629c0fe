package dev.xproto.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A script that asserts nothing lets everything pass. */
class ProjectScriptsTest {
    @Test
    void everyProjectUnderSrcItHasAScriptThatAsserts() throws IOException {
        List<Path> projects;
        try (Stream<Path> found = Files.list(Path.of("src/it"))) {
            projects = found.filter(Files::isDirectory).toList();
        }
        assertThat(projects).isNotEmpty();
        for (Path project : projects) {
            assertThat(Files.readAllLines(project.resolve("verify.groovy")))
                    .as("%s", project)
                    .filteredOn(line -> line.startsWith("assert "))
                    .hasSizeGreaterThan(1);
        }
    }
}
