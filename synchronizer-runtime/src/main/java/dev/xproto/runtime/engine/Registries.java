package dev.xproto.runtime.engine;

import dev.xproto.sync.model.ModelRegistry;
import dev.xproto.sync.spi.StepFactory;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The generated classes that steps see: those of the class path, or of the folder that a step was loaded from. */
final class Registries {
    private final Map<ClassLoader, ModelRegistry> byLoader = new ConcurrentHashMap<>();

    ModelRegistry of(StepFactory step) {
        ClassLoader loader = step.loader();
        return loader == null
                ? ModelRegistry.ofClassPath()
                : byLoader.computeIfAbsent(
                        loader, key -> isOnClassPath(key) ? ModelRegistry.ofClassPath() : ModelRegistry.of(key));
    }

    private static boolean isOnClassPath(ClassLoader loader) {
        @Nullable ClassLoader known = Thread.currentThread().getContextClassLoader();
        if (known == null) {
            known = Registries.class.getClassLoader();
        }
        while (known != null && known != loader) {
            known = known.getParent();
        }
        return known == loader;
    }
}
