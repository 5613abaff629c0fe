package dev.xproto.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/core.md names tests; they exist. */
class CorePageTest {
    private static final Path SOURCES = Path.of("src/test/java");
    private static final Pattern QUALIFIED = Pattern.compile("`(\\w+(?:Test|Contract))\\.(\\w+)`");
    private static final Pattern CLASS = Pattern.compile("`(\\w+(?:Test|Contract))`");
    private static final Pattern BARE = Pattern.compile("`([a-z]\\w{14,})`");
    private static final Pattern ROW = Pattern.compile("(?m)^\\|.*\\|$");

    private final String page = page();
    private final Map<String, Class<?>> classes = classes();

    private static String page() {
        try {
            return Files.readString(Path.of("../docs/core.md"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Map<String, Class<?>> classes() {
        Map<String, Class<?>> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(path -> path.toString().matches(".*(Test|Contract)\\.java"))
                    .toList()) {
                String name =
                        SOURCES.relativize(file).toString().replace('/', '.').replaceFirst("\\.java$", "");
                Class<?> type = Class.forName(name);
                found.put(type.getSimpleName(), type);
            }
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    private Class<?> named(String name) {
        assertThat(classes).containsKey(name);
        return java.util.Objects.requireNonNull(classes.get(name));
    }

    @Test
    void namesTestsThatExist() {
        List<MatchResult> names = QUALIFIED.matcher(page).results().toList();
        assertThat(names)
                .hasSizeGreaterThan(20)
                .allSatisfy(name -> assertThat(methods(named(name.group(1))))
                        .as(name.group())
                        .contains(name.group(2)));
        assertThat(CLASS.matcher(page).results()).allSatisfy(name -> named(name.group(1)));
    }

    @Test
    void namesInTablesAreTestsOfTheClassThatTheTableSays() {
        List<String> known = classes.values().stream()
                .flatMap(type -> methods(type).stream())
                .toList();
        List<MatchResult> names = ROW.matcher(page)
                .results()
                .flatMap(row -> Stream.of(row.group().split("\\|", -1)).skip(2).limit(1))
                .flatMap(cell -> BARE.matcher(cell).results())
                .toList();
        assertThat(names)
                .hasSizeGreaterThan(40)
                .allSatisfy(name -> assertThat(known).contains(name.group(1)));
    }

    @Test
    void namesEveryTestOfTheRules() {
        for (Class<?> type : List.of(SaveRulesTest.class, DeletionRulesTest.class, SingleModelRulesTest.class)) {
            assertThat(methods(type))
                    .as(type.getSimpleName())
                    .allSatisfy(name -> assertThat(page).contains(name));
        }
    }

    private static List<String> methods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getAnnotations().length > 0)
                .map(method -> method.getName())
                .filter(name -> !name.equals("closeCore"))
                .toList();
    }
}
