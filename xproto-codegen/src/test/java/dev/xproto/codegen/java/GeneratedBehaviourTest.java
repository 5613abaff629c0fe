package dev.xproto.codegen.java;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs what golden files compile to. This module can't depend on the API, so the trials themselves, in
 * {@code src/test/behaviour}, are compiled together with the golden files and the API, and run by their names.
 */
class GeneratedBehaviourTest {
    private static final Path TRIALS = Path.of("src/test/behaviour");

    @TempDir
    static Path classes;

    @TestFactory
    Stream<DynamicTest> generatedClassesDoWhatTheyPromise() throws Exception {
        compile();
        ClassLoader loader = loader();
        Class<?> trials = loader.loadClass("com.example.behaviour.Behaviour");
        List<Method> methods = Arrays.stream(trials.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
        assertThat(methods).hasSizeGreaterThan(10);
        return methods.stream().map(method -> DynamicTest.dynamicTest(method.getName(), () -> run(method, loader)));
    }

    /** The API finds models through the context's loader, as it does in any application. */
    private static void run(Method trial, ClassLoader loader) throws Throwable {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            trial.invoke(trial.getDeclaringClass().getConstructor().newInstance());
        } catch (InvocationTargetException e) {
            throw e.getCause();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static void compile() throws IOException, URISyntaxException {
        Map<String, String> sources = new TreeMap<>();
        Set<String> models = new TreeSet<>();
        for (GoldenCase golden : GoldenCase.all()) {
            add(golden.golden(), sources, models);
            if (!golden.imports().isEmpty()) {
                add(Generated.of(golden.imports(), List.of(), Map.of()), sources, models);
            }
        }
        assertThat(Javac.compile(sources, classes)).isEmpty();
        assertThat(Javac.compileLoosely(trials(), classes, classes, jar(Assertions.class)))
                .isEmpty();
        Path list = classes.resolve(ModelList.PATH);
        Files.createDirectories(list.getParent());
        Files.write(list, models);
    }

    private static void add(Map<String, String> files, Map<String, String> sources, Set<String> models) {
        sources.putAll(files);
        files.getOrDefault(ModelList.PATH, "").lines().forEach(models::add);
    }

    private static Map<String, String> trials() throws IOException {
        Map<String, String> trials = new TreeMap<>();
        try (Stream<Path> files = Files.walk(TRIALS)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                trials.put(TRIALS.relativize(file).toString(), Files.readString(file));
            }
        }
        return trials;
    }

    private static ClassLoader loader() throws IOException {
        URL[] path = {classes.toUri().toURL(), Javac.api().toUri().toURL()};
        return new URLClassLoader(path, GeneratedBehaviourTest.class.getClassLoader());
    }

    private static Path jar(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
