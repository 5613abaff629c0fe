package dev.xproto.codegen.java;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The names that generated code must not take are those that the API and Java have. */
class ReservedNamesTest {
    private static final Pattern IMPORT = Pattern.compile("^import [\\w.]+\\.(\\w+);$", Pattern.MULTILINE);

    @Test
    void everyMethodOfTheBaseClassIsReserved() throws IOException, ClassNotFoundException {
        try (URLClassLoader api =
                new URLClassLoader(new URL[] {Javac.api().toUri().toURL()})) {
            Class<?> base = api.loadClass("dev.xproto.sync.model.ModelObject");
            Predicate<Method> written = method -> !Modifier.isPrivate(method.getModifiers()) && !method.isSynthetic();
            Set<String> methods = Stream.concat(
                            Arrays.stream(base.getDeclaredMethods()), Arrays.stream(Object.class.getDeclaredMethods()))
                    .filter(written)
                    .map(Method::getName)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(new TreeSet<>(ReservedNames.METHODS)).isEqualTo(methods);
        }
    }

    @Test
    void everyTypeThatGoldenFilesImportFromOutsideIsReserved() throws IOException {
        Set<String> imported = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/test/golden/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                IMPORT.matcher(Files.readString(file))
                        .results()
                        .filter(match -> !match.group().startsWith("import com.example."))
                        .forEach(match -> imported.add(match.group(1)));
            }
        }
        assertThat(imported).isNotEmpty().isSubsetOf(ReservedNames.TYPES);
    }
}
