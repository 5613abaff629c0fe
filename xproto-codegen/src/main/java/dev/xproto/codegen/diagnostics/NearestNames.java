package dev.xproto.codegen.diagnostics;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds what somebody may have meant. */
public final class NearestNames {
    private static final int MOST = 3;

    private NearestNames() {}

    private record Candidate(String name, int distance) {}

    /** At most three of the names, nearest first: those that differ in at most a third of their letters. */
    public static List<String> of(String wanted, Collection<String> names) {
        return names.stream()
                .map(name -> new Candidate(name, distance(lower(wanted), lower(name))))
                .filter(candidate -> candidate.distance()
                        <= Math.max(
                                1, Math.max(wanted.length(), candidate.name().length()) / 3))
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .limit(MOST)
                .map(Candidate::name)
                .toList();
    }

    /** What to do about a name that doesn't exist: the nearest ones, as a question; empty when nothing is near. */
    public static Optional<String> help(String wanted, Collection<String> names) {
        List<String> nearest = of(wanted, names);
        return nearest.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        nearest.stream().map(name -> "`" + name + "`").collect(Collectors.joining(" or ", "use ", "")));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Steps of inserting, dropping, changing or swapping letters. */
    private static int distance(String a, String b) {
        int[][] steps = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : step(steps, a, b, i, j);
            }
        }
        return steps[a.length()][b.length()];
    }

    private static int step(int[][] steps, String a, String b, int i, int j) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(Math.min(steps[i - 1][j], steps[i][j - 1]) + 1, steps[i - 1][j - 1] + change);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, steps[i - 2][j - 2] + 1) : best;
    }
}
