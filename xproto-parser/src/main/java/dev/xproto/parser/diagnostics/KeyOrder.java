package dev.xproto.parser.diagnostics;

import java.util.Comparator;
import java.util.function.Function;

/**
 * Orders by a text. {@link Comparator}'s own factories do the same, but the JVM makes the classes of their lambdas anew in
 * every process, and with them all that it makes classes with; those of ours lie in a class-data archive.
 */
public final class KeyOrder {
    private KeyOrder() {}

    /** By the text, as {@link String#compareTo} has it. */
    public static <T> Comparator<T> of(Function<? super T, String> key) {
        return (one, other) -> key.apply(one).compareTo(key.apply(other));
    }

    /** By the text without regard to capitals, and with regard to them where it is the same. */
    public static <T> Comparator<T> ignoringCase(Function<? super T, String> key) {
        return (one, other) -> {
            String first = key.apply(one);
            String second = key.apply(other);
            int without = first.compareToIgnoreCase(second);
            return without != 0 ? without : first.compareTo(second);
        };
    }
}
