package dev.xproto.testkit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Gives test methods their {@link TestSynchronizer}, and closes it after them. */
public final class SynchronizerExtension implements ParameterResolver {
    static final String DEFAULT_MODELS = "src/main/xproto";

    private static final Namespace NAMESPACE = Namespace.create(SynchronizerExtension.class);

    /** For the test engine. */
    public SynchronizerExtension() {}

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == TestSynchronizer.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(NAMESPACE)
                .getOrComputeIfAbsent(
                        "synchronizer", key -> new Held(TestSynchronizer.open(folders(context))), Held.class)
                .synchronizer();
    }

    /** Closed by the test engine when the method's context ends. */
    private record Held(TestSynchronizer synchronizer) implements AutoCloseable {
        @Override
        public void close() {
            synchronizer.close();
        }
    }

    private static List<Path> folders(ExtensionContext context) {
        Optional<SynchronizerTest> asked =
                AnnotationSupport.findAnnotation(context.getTestClass(), SynchronizerTest.class);
        return asked.map(annotation -> Stream.of(annotation.models()))
                .orElse(Stream.of(DEFAULT_MODELS))
                .map(Path::of)
                .filter(folder -> !folder.equals(Path.of(DEFAULT_MODELS)) || Files.isDirectory(folder))
                .toList();
    }
}
