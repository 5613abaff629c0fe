package dev.xproto.integration.steps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.models.core.Service;
import dev.xproto.runtime.lifecycle.StepCatalog;
import dev.xproto.sync.spi.StepFactory;
import dev.xproto.testkit.TestSynchronizer;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Views of own, core and descendant models, and of several jars, each with an index of its own. */
class ViewJarsTest {
    private static final Path EXAMPLE = Path.of("../hello-world-example");
    private static final String INDEX = "META-INF/services/dev.xproto.sync.spi.ViewFactory";

    /** For a model of users. */
    private static final String SHOUTING = """
            package first;

            import dev.xproto.example.helloworld.models.HelloWorldService;
            import dev.xproto.sync.annotation.ConvenienceWrapper;

            @ConvenienceWrapper(model = HelloWorldService.class)
            public record Shouting(HelloWorldService service) {
                public String loud() {
                    return service.getHelloFrom().toUpperCase(java.util.Locale.ROOT) + "!";
                }
            }
            """;

    /** For a model of the core, and so for all that descend from it. */
    private static final String LABEL = """
            package second;

            import dev.xproto.models.core.Service;
            import dev.xproto.sync.annotation.ConvenienceWrapper;

            @ConvenienceWrapper(model = Service.class)
            public final class Label {
                private final Service service;

                public Label(Service service) {
                    this.service = service;
                }

                public String text() {
                    return service.modelName() + " " + service.getName();
                }
            }
            """;

    private static final String STEP = """
            package third;

            import dev.xproto.models.core.Service;
            import dev.xproto.models.core.view.ServiceOps;
            import dev.xproto.sync.annotation.SyncStep;
            import dev.xproto.sync.step.Actuator;
            import dev.xproto.example.helloworld.models.HelloWorldService;
            import first.Shouting;
            import second.Label;

            @SyncStep(observes = Service.class)
            public final class SyncService implements Actuator<Service> {
                @Override
                public void syncRecord(Service o) {
                    String loud = o instanceof HelloWorldService hello ? hello.as(Shouting.class).loud() : "silence";
                    int attributes = o.as(ServiceOps.class).attributes().size();
                    o.setBackendHandle(o.as(Label.class).text() + " " + loud + " " + attributes);
                    o.saveChangedFields();
                }

                @Override
                public void deleteRecord(Service o) {}
            }
            """;

    /** It has no view of the first jar, and asks all the same. */
    private static final String ASKING = """
            package third;

            import dev.xproto.models.core.Service;
            import dev.xproto.sync.annotation.SyncStep;
            import dev.xproto.sync.step.Actuator;
            import first.Shouting;

            @SyncStep(observes = Service.class)
            public final class SyncService implements Actuator<Service> {
                @Override
                public void syncRecord(Service o) {
                    o.as(Shouting.class);
                }

                @Override
                public void deleteRecord(Service o) {}
            }
            """;

    @TempDir
    private Path folder;

    private StepBuild first;
    private StepBuild second;
    private StepBuild third;

    @BeforeEach
    void compileViews() throws IOException {
        first = new StepBuild(folder.resolve("first"));
        second = new StepBuild(folder.resolve("second"));
        third = new StepBuild(folder.resolve("third"));
        compile(first, "first/Shouting.java", SHOUTING);
        compile(second, "second/Label.java", LABEL);
    }

    private void compile(StepBuild build, String file, String source) throws IOException {
        String path = String.join(
                File.pathSeparator,
                EXAMPLE.resolve("target/classes").toString(),
                first.classes().toString(),
                second.classes().toString(),
                System.getProperty("java.class.path"));
        Files.createDirectories(first.classes());
        Files.createDirectories(second.classes());
        assertThat(build.compile(Map.of(file, source), "-classpath", path)).isEmpty();
    }

    private URLClassLoader jars() throws IOException {
        return new URLClassLoader(
                new URL[] {
                    EXAMPLE.resolve("target/classes").toUri().toURL(),
                    first.classes().toUri().toURL(),
                    second.classes().toUri().toURL(),
                    third.classes().toUri().toURL()
                },
                ViewJarsTest.class.getClassLoader());
    }

    private static TestSynchronizer with(URLClassLoader jars) {
        StepFactory[] steps = StepCatalog.ofClassPath(jars).all().stream()
                .filter(step -> step.descriptor().className().startsWith("third."))
                .toArray(StepFactory[]::new);
        return TestSynchronizer.open(List.of(EXAMPLE.resolve("src/main/xproto")))
                .withOnly(steps);
    }

    private static List<String> handles(TestSynchronizer synchronizer) {
        return synchronizer.models().query(Service.TYPE).list().stream()
                .map(service -> String.valueOf(service.getBackendHandle()))
                .toList();
    }

    @Test
    void areFoundWhereverTheyComeFrom() throws Exception {
        compile(third, "third/SyncService.java", STEP);
        assertThat(first.classes().resolve(INDEX)).content().contains("first.Shouting_ViewFactory");
        assertThat(second.classes().resolve(INDEX)).content().contains("second.Label_ViewFactory");
        try (URLClassLoader jars = jars();
                TestSynchronizer synchronizer = with(jars)) {
            synchronizer.create(Service.TYPE, service -> service.setName("plain"));
            synchronizer.apply("""
                    tosca_definitions_version: tosca_simple_yaml_1_0
                    topology_template:
                      node_templates:
                        hello:
                          type: tosca.nodes.HelloWorldService
                          properties:
                            name: hello
                            hello_from: jon
                    """);
            synchronizer.runUntilIdle();
            assertThat(handles(synchronizer))
                    .containsExactlyInAnyOrder("Service plain silence 0", "HelloWorldService hello JON! 0");
        }
    }

    @Test
    void areNotThereForObjectsOfOtherModels() throws Exception {
        compile(third, "third/SyncService.java", ASKING);
        try (URLClassLoader jars = jars();
                TestSynchronizer synchronizer = with(jars)) {
            Service plain = synchronizer.create(Service.TYPE, service -> service.setName("plain"));
            synchronizer.runUntilIdle();
            plain.refresh();
            assertThat(plain.getBackendStatus()).contains("Shouting", "Service");
            assertThat(plain.getBackendCode()).isEqualTo(2);
        }
    }
}
