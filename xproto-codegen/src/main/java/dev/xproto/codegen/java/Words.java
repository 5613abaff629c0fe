package dev.xproto.codegen.java;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A name taken apart, to be put together in another spelling. {@code hello_from}, {@code helloFrom} and {@code HelloFrom}
 * are the same words; an acronym is one word.
 */
final class Words {
    private final List<String> words;

    private Words(List<String> words) {
        this.words = List.copyOf(words);
    }

    /** The words of a name; of a name without letters and digits none. */
    static Words of(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int at = 0; at < name.length(); at++) {
            if (begins(name, at) && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
            if (isPart(name.charAt(at))) {
                word.append(name.charAt(at));
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return new Words(words);
    }

    private static boolean begins(String name, int at) {
        char c = name.charAt(at);
        if (!isPart(c)) {
            return true;
        }
        boolean after = at > 0 && isUpper(c) && !isUpper(name.charAt(at - 1));
        boolean lastOfAcronym = at > 0
                && isUpper(c)
                && isUpper(name.charAt(at - 1))
                && at + 1 < name.length()
                && isLower(name.charAt(at + 1));
        return after || lastOfAcronym;
    }

    private static boolean isPart(char c) {
        return isUpper(c) || isLower(c) || (c >= '0' && c <= '9');
    }

    private static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isLower(char c) {
        return c >= 'a' && c <= 'z';
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    boolean beginsWith(String word) {
        return !words.isEmpty() && words.get(0).equalsIgnoreCase(word);
    }

    /** Without the first word. */
    Words rest() {
        return new Words(words.subList(1, words.size()));
    }

    /** As in {@code HelloFrom}. */
    String camel() {
        StringBuilder camel = new StringBuilder();
        for (String word : words) {
            camel.append(word.substring(0, 1).toUpperCase(Locale.ROOT))
                    .append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return camel.toString();
    }

    /** As in {@code HELLO_FROM}. */
    String upper() {
        return String.join("_", words).toUpperCase(Locale.ROOT);
    }
}
