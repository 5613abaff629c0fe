package dev.xproto.parser.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of options in docs/language.md is made from theirs. {@code -DupdateDocs=true} writes it anew, and fails. */
class OptionsPageTest {
    private static final Path PAGE = Path.of("..", "docs", "language.md");
    private static final String BEGIN = """
            <!-- options -->
            | option | of | value | meaning |
            |---|---|---|---|
            """;
    private static final String END = "<!-- end -->\n";
    private static final Pattern OF_OLD = Pattern.compile("\\bold\\b|unused|ignored");

    private static boolean isOfOld(KnownOption option) {
        return OF_OLD.matcher(option.meaning()).find();
    }

    private static String row(KnownOption option) {
        String places = Stream.of(KnownOption.Place.values())
                .filter(option.places()::contains)
                .map(place -> switch (place) {
                    case FILE -> "files";
                    case MESSAGE -> "messages";
                    case FIELD -> "fields";
                })
                .collect(Collectors.joining(", "));
        String value = switch (option.valueType()) {
            case FLAG -> "`True` or `False`";
            case INTEGER -> "a whole number";
            case TEXT -> "a text";
            case NAME -> "a field's name";
            case LITERAL -> "a constant, `None`, or a function";
        };
        return "| `" + option.key() + "` | " + places + " | " + value + " | " + option.meaning() + " |\n";
    }

    private static String rows() {
        return Stream.concat(
                        KnownOption.all().stream().filter(option -> !isOfOld(option)),
                        KnownOption.all().stream().filter(OptionsPageTest::isOfOld))
                .map(OptionsPageTest::row)
                .collect(Collectors.joining());
    }

    @Test
    void thePageListsAllOptions() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(page).contains(BEGIN);
        int start = page.indexOf(BEGIN) + BEGIN.length();
        int end = page.indexOf(END, start);
        if (Boolean.getBoolean("updateDocs")) {
            Files.writeString(PAGE, page.substring(0, start) + rows() + page.substring(end));
            throw new AssertionError("written anew; run without -DupdateDocs=true");
        }
        assertThat(page.substring(start, end)).isEqualTo(rows());
    }
}
