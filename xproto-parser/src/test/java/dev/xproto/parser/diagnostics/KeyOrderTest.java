package dev.xproto.parser.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class KeyOrderTest {
    private static final List<String> NAMES = List.of("slice", "Site", "SITE", "", "slice_tag", "ß", "site");

    @Test
    void ordersAsTheComparatorsOfJavaDo() {
        assertThat(NAMES.stream().sorted(KeyOrder.of(Function.identity())).toList())
                .isEqualTo(NAMES.stream().sorted().toList());
        assertThat(NAMES.stream()
                        .sorted(KeyOrder.ignoringCase(Function.identity()))
                        .toList())
                .isEqualTo(NAMES.stream()
                        .sorted(String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder()))
                        .toList());
    }
}
