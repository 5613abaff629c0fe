package dev.xproto.integration.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every code that people can be told has a page, and every page a code. */
class DiagnosticRegistryTest {
    private static final Pattern CODE = Pattern.compile("[A-Z]{2}\\d{4}");
    private static final int FAMILY = 2;

    /** The codes of all enums in the house, with the enums that have them. */
    private static Map<String, List<String>> codes() throws ReflectiveOperationException {
        Map<String, List<String>> codes = new TreeMap<>();
        for (JavaClass type : Compiled.house().all()) {
            if (type.isEnum() && type.getSimpleName().endsWith("Code")) {
                Class<?> found = Class.forName(type.getName());
                for (String id : ids(found)) {
                    codes.computeIfAbsent(id, name -> new ArrayList<>()).add(type.getName());
                }
            }
        }
        return codes;
    }

    /** What the method {@code id()} of its constants says, where it looks like a code. */
    private static List<String> ids(Class<?> type) throws ReflectiveOperationException {
        List<String> ids = new ArrayList<>();
        for (Method method : type.getDeclaredMethods()) {
            if (method.getName().equals("id") && method.getParameterCount() == 0) {
                method.setAccessible(true);
                for (Object constant : type.getEnumConstants()) {
                    String id = String.valueOf(method.invoke(constant));
                    if (CODE.matcher(id).matches() && !ids.contains(id)) {
                        ids.add(id);
                    }
                }
            }
        }
        return ids;
    }

    private static SortedSet<String> pages() {
        SortedSet<String> pages = new TreeSet<>();
        for (Path file : House.files(House.path("docs", "diagnostics"), ".md")) {
            pages.add(file.getFileName().toString().replace(".md", ""));
        }
        return pages;
    }

    static SortedSet<String> families() throws ReflectiveOperationException {
        SortedSet<String> families = new TreeSet<>();
        codes().keySet().forEach(code -> families.add(code.substring(0, FAMILY)));
        return families;
    }

    @Test
    void theCodesOfEveryAreaAreFound() throws ReflectiveOperationException {
        assertThat(families()).contains("XP", "XC", "SP", "XS", "XT", "XR");
    }

    @Test
    void noCodeIsGivenTwice() throws ReflectiveOperationException {
        assertThat(codes())
                .allSatisfy((code, enums) -> assertThat(enums).as(code).hasSize(1));
    }

    @Test
    void everyPageExplainsACode() throws ReflectiveOperationException {
        assertThat(pages()).isNotEmpty().isSubsetOf(codes().keySet());
    }

    @ParameterizedTest
    @MethodSource("families")
    void everyCodeOfTheFamilyHasAPage(String family) throws ReflectiveOperationException {
        SortedSet<String> pages = pages();
        pages.removeIf(page -> !page.startsWith(family));
        assumeFalse(pages.isEmpty(), "the codes " + family + "nnnn have no pages yet");
        SortedSet<String> codes = new TreeSet<>(codes().keySet());
        codes.removeIf(code -> !code.startsWith(family));
        assertThat(pages).containsExactlyElementsOf(codes);
    }

    @Test
    void everyPageBeginsWithItsCode() {
        for (String page : pages()) {
            assertThat(House.read(House.path("docs", "diagnostics", page + ".md")))
                    .as(page)
                    .startsWith("# " + page + ": ");
        }
    }
}
