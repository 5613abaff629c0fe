package dev.xproto.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/core.md names tests; they exist. */
class CorePageTest {
    private static final Pattern QUALIFIED = Pattern.compile("`(\\w+(?:Test|Contract))\\.(\\w+)`");
    private static final Map<String, Class<?>> CLASSES = Stream.of(
                    SaveRulesTest.class,
                    DeletionRulesTest.class,
                    SingleModelRulesTest.class,
                    PolicyRightsTest.class,
                    EmbeddedCoreProviderTest.class,
                    FeedTest.class,
                    ModelStoreContract.class)
            .collect(Collectors.toMap(Class::getSimpleName, type -> type));

    @Test
    void namesTestsThatExist() throws IOException {
        String page = Files.readString(Path.of("../docs/core.md"));
        Matcher matcher = QUALIFIED.matcher(page);
        int found = 0;
        while (matcher.find()) {
            found++;
            Class<?> type = CLASSES.get(matcher.group(1));
            assertThat(type).as(matcher.group()).isNotNull();
            assertThat(methods(java.util.Objects.requireNonNull(type)))
                    .as(matcher.group())
                    .contains(matcher.group(2));
        }
        assertThat(found).isGreaterThan(20);
    }

    @Test
    void namesEveryTestOfTheRules() throws IOException {
        String page = Files.readString(Path.of("../docs/core.md"));
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
