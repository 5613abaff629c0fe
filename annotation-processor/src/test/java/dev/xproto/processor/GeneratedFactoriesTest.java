package dev.xproto.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.xproto.processor.models.HelloWorldService;
import dev.xproto.processor.models.HelloWorldServiceInstance;
import dev.xproto.processor.models.Port;
import dev.xproto.processor.models.Switch;
import dev.xproto.sync.model.Models;
import dev.xproto.sync.spi.StepFactory;
import dev.xproto.sync.spi.StepKind;
import dev.xproto.sync.spi.StepServices;
import dev.xproto.sync.spi.ViewFactory;
import dev.xproto.sync.step.Actuator;
import dev.xproto.sync.step.Puller;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The written factories are found, describe their steps, and make them. */
final class GeneratedFactoriesTest {
    @TempDir
    Path classes;

    @Test
    void describeEveryKindOfStep() throws IOException {
        Map<String, StepFactory> factories = factories("kinds");
        StepFactory.StepDescriptor pull = descriptor(factories, "Poller");
        assertThat(pull.kind()).isEqualTo(StepKind.PULL);
        assertThat(pull.everySeconds()).isEqualTo(30);
        assertThat(pull.models()).containsExactly(Port.TYPE, Switch.TYPE);
        assertThat(descriptor(factories, "Listener").topics()).containsExactly("onu.events", "auth.requests");
        assertThat(descriptor(factories, "PatternListener").pattern()).isEqualTo("onu\\.[a-z]+");
        assertThat(descriptor(factories, "Greeter").kind()).isEqualTo(StepKind.POLICY);
        StepFactory.StepDescriptor hybrid = descriptor(factories, "Hybrid");
        assertThat(hybrid.kind()).isEqualTo(StepKind.SYNC);
        assertThat(hybrid.watchDegree()).isEqualTo(1);
        assertThat(hybrid.watched()).containsExactly(new StepFactory.WatchedLink(HelloWorldService.TYPE, "owner", ""));
    }

    @Test
    void nameWhatTheStepWaitsFor() throws IOException {
        StepFactory.StepDescriptor step = descriptor(factories("hello-world"), "SyncHelloWorldServiceInstance");
        assertThat(step.models()).containsExactly(HelloWorldServiceInstance.TYPE);
        assertThat(step.externalDependencies()).containsExactly(Switch.TYPE);
    }

    @Test
    void makeANewStepForEveryRun() throws IOException {
        StepFactory factory = find(factories("hello-world"), "SyncHelloWorldService");
        Object first = factory.create(services());
        assertThat(first).isInstanceOf(Actuator.class).isNotSameAs(factory.create(services()));
        assertThat(first.getClass().getName()).isEqualTo(factory.descriptor().className());
    }

    @Test
    void handOverWhatTheConstructorAsksFor() throws IOException {
        Object step = find(factories("shapes"), "OfARecord").create(services());
        assertThat(step).isInstanceOf(Puller.class);
        assertThat(step.toString())
                .contains("models=some models", "name=hello-world")
                .contains("clock=");
    }

    @Test
    void makeViews() throws IOException {
        assertThat(ServiceLoader.load(ViewFactory.class, loader("views")))
                .extracting(factory -> factory.viewClass().getSimpleName() + " of "
                        + factory.model().getSimpleName())
                .containsExactlyInAnyOrder("Greetings of HelloWorldService", "OfABase of HelloWorldServiceInstance");
    }

    private Map<String, StepFactory> factories(String name) throws IOException {
        return ServiceLoader.load(StepFactory.class, loader(name)).stream()
                .map(ServiceLoader.Provider::get)
                .collect(Collectors.toMap(factory -> factory.descriptor().simpleName(), Function.identity()));
    }

    private static StepFactory find(Map<String, StepFactory> factories, String name) {
        return Objects.requireNonNull(factories.get(name), name);
    }

    private static StepFactory.StepDescriptor descriptor(Map<String, StepFactory> factories, String name) {
        return find(factories, name).descriptor();
    }

    private ClassLoader loader(String name) throws IOException {
        Compilation compilation = Javac.compile(CaseFiles.sources(Path.of("src/test/resources/steps/valid", name)));
        for (JavaFileObject file : compilation.generatedFiles()) {
            if (file.getName().startsWith("/CLASS_OUTPUT/")) {
                Path target = classes.resolve(file.getName().substring("/CLASS_OUTPUT/".length()));
                Files.createDirectories(target.getParent());
                try (InputStream in = file.openInputStream()) {
                    Files.copy(in, target);
                }
            }
        }
        return new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader());
    }

    private static StepServices services() {
        Models models = (Models) Proxy.newProxyInstance(
                Models.class.getClassLoader(),
                new Class<?>[] {Models.class},
                (proxy, method, arguments) -> "some models");
        return new StepServices() {
            @Override
            public Models models() {
                return models;
            }

            @Override
            public InstantSource clock() {
                return InstantSource.fixed(Instant.EPOCH);
            }

            @Override
            public SynchronizerInfo info() {
                return new SynchronizerInfo("hello-world", "1.0.0.dev");
            }
        };
    }
}
