package dev.xproto.codegen.java;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page about generated Java shows what is really generated. */
class GeneratedJavaPageTest {
    private static final Path PAGE = Path.of("../docs/generated-java.md");
    private static final Path GOLDEN = Path.of("src/test/golden/java/hello-world/xproto/models/helloworld");

    @ParameterizedTest
    @ValueSource(strings = {"HelloWorldService.java", "HelloWorldServiceModel.java"})
    void showsTheGoldenFileFromItsCommentOn(String file) throws IOException {
        String source = Files.readString(GOLDEN.resolve(file));
        String shown = source.substring(source.indexOf("/** A service"));

        assertThat(Files.readString(PAGE)).contains("```java\n" + shown + "```\n");
    }

    @Test
    void showsTheModelThatTheyAreMadeOf() throws IOException {
        String model = Files.readString(Path.of("src/test/golden-input/java/hello-world/hello-world.xproto"));
        int start = model.indexOf("message HelloWorldService ");
        String shown = model.substring(start, model.indexOf("\n}\n", start) + 3);

        assertThat(Files.readString(PAGE)).contains("```xproto\n" + shown + "```\n");
    }
}
