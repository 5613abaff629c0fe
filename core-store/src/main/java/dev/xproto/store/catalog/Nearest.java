package dev.xproto.store.catalog;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Guesses which name was meant. */
public final class Nearest {
    private Nearest() {}

    /** The rest of a sentence that names the nearest name, or nothing when none is near. */
    public static String hint(String written, Iterable<String> known) {
        return of(written, known).map(name -> "; did you mean `" + name + "`?").orElse("");
    }

    private static Optional<String> of(String written, Iterable<String> known) {
        String lower = written.toLowerCase(Locale.ROOT);
        int farthest = Math.max(1, written.length() / 3);
        return StreamSupport.stream(known.spliterator(), false)
                .filter(name -> distance(lower, name.toLowerCase(Locale.ROOT)) <= farthest)
                .min(Comparator.comparingInt(name -> distance(lower, name.toLowerCase(Locale.ROOT))));
    }

    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
