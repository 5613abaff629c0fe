package dev.xproto.runtime.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.models.core.Service;
import dev.xproto.sync.model.ModelType;
import dev.xproto.testkit.TestSynchronizer;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every example of the page about tests is compiled, and run. */
class TestingPageTest {
    private static final Path PAGE = Path.of("../docs/testing.md");
    private static final String HEAD = """
            import static org.assertj.core.api.Assertions.assertThat;
            import dev.xproto.models.core.Service;
            import dev.xproto.sync.model.Models;
            import dev.xproto.sync.step.Event;
            import dev.xproto.sync.step.EventHandler;
            import dev.xproto.testkit.SynchronizerTest;
            import dev.xproto.testkit.TestSynchronizer;
            import java.time.Duration;
            import org.junit.jupiter.api.Test;
            @SynchronizerTest
            public class Examples {
            record SeenEvents(Models models) implements EventHandler {
                @Override
                public void processEvent(Event event) {
                    for (Service service : models.query(Service.TYPE).where(Service.NAME.eq(event.key())).list()) {
                        service.setBackendHandle(event.value());
                        service.saveChangedFields();
                    }
                }
            }
            """;

    @TempDir
    Path folder;

    private static List<String> examples() throws IOException {
        List<String> found = new ArrayList<>();
        Matcher blocks = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(PAGE));
        while (blocks.find()) {
            found.add(blocks.group(1).replace("\nvoid ", "\npublic void "));
        }
        return found;
    }

    /** As the tutorial's step reacts to names; as if it were on the class path. */
    private static TestSynchronizer synchronizer() {
        ModelType<Service> type = Service.TYPE;
        return TestSynchronizer.open(List.of()).withOnly(new LambdaStep<>(type, (service, services) -> {
            if ("Joffrey Baratheon".equals(service.getName())) {
                throw new Exception("Maybe not");
            }
        }));
    }

    @Test
    void everyExampleRuns() throws Exception {
        List<String> examples = examples();
        assertThat(examples).hasSizeGreaterThanOrEqualTo(7);
        Path source = folder.resolve("Examples.java");
        Files.writeString(source, HEAD + String.join("\n", examples) + "}\n");
        int result = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-d",
                        folder.toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        source.toString());
        assertThat(result).as("the compiler's answer").isZero();
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            Class<?> type = loader.loadClass("Examples");
            int ran = 0;
            for (Method method : type.getDeclaredMethods()) {
                if (method.isAnnotationPresent(Test.class)) {
                    try (TestSynchronizer sync = synchronizer()) {
                        method.invoke(type.getConstructor().newInstance(), sync);
                    }
                    ran++;
                }
            }
            assertThat(ran).isEqualTo(examples.size());
        }
    }

    @Test
    void theFirstExampleHasFiveLines() throws IOException {
        long lines = examples().get(0).lines().count() - 3;
        assertThat(lines)
                .as("but for the annotation, the head and the last brace")
                .isLessThanOrEqualTo(5);
    }
}
