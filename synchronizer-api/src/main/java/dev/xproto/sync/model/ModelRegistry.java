package dev.xproto.sync.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which generated class stands for which model, read from the {@code META-INF/xproto/models.tsv} of every jar. Classes
 * are loaded when they are first asked for. Safe for use by many threads.
 */
public final class ModelRegistry {
    /** Where generated jars list their models: model, class, source and hash, tab-separated, one model a line. */
    public static final String RESOURCE = "META-INF/xproto/models.tsv";

    private final ClassLoader loader;
    private final Map<String, String> classNames;
    private final Map<String, ModelType<?>> types = new ConcurrentHashMap<>();

    private ModelRegistry(ClassLoader loader, Map<String, String> classNames) {
        this.loader = loader;
        this.classNames = classNames;
    }

    private static final class ClassPath {
        private static final ModelRegistry REGISTRY = of(contextLoader());

        private static ClassLoader contextLoader() {
            ClassLoader context = Thread.currentThread().getContextClassLoader();
            return context == null ? ModelRegistry.class.getClassLoader() : context;
        }
    }

    /** The registry of the class path that was current when it was first asked for. */
    public static ModelRegistry ofClassPath() {
        return ClassPath.REGISTRY;
    }

    /** The models of all jars that the loader sees; the first jar that names a model wins. */
    public static ModelRegistry of(ClassLoader loader) {
        Map<String, String> classNames = new LinkedHashMap<>();
        try {
            Enumeration<URL> lists = loader.getResources(RESOURCE);
            while (lists.hasMoreElements()) {
                read(lists.nextElement(), classNames);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("can't read " + RESOURCE, e);
        }
        return new ModelRegistry(loader, classNames);
    }

    private static void read(URL list, Map<String, String> classNames) throws IOException {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(list.openStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t", -1);
                if (!line.startsWith("#") && cells.length >= 2) {
                    classNames.putIfAbsent(cells[0], cells[1]);
                }
            }
        }
    }

    /** The models that have a class. */
    public Set<String> models() {
        return Collections.unmodifiableSet(classNames.keySet());
    }

    /** The type of the model, empty when no jar has a class for it. */
    public Optional<ModelType<?>> find(String model) {
        String className = classNames.get(model);
        return className == null
                ? Optional.empty()
                : Optional.of(types.computeIfAbsent(model, name -> load(name, className)));
    }

    /** The type of the model or of its nearest ancestor that has a class and objects. */
    public Optional<ModelType<?>> nearest(RowType type) {
        for (String model : type.lineage()) {
            Optional<ModelType<?>> found = find(model);
            if (found.isPresent() && !found.get().isAbstract()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private ModelType<?> load(String model, String className) {
        try {
            Class<?> generated = Class.forName(className, true, loader);
            return (ModelType<?>) generated.getField("TYPE").get(null);
        } catch (ReflectiveOperationException | ClassCastException e) {
            throw new IllegalStateException(
                    RESOURCE + " names " + className + " for the model `" + model + "`, but that is no generated class",
                    e);
        }
    }
}
