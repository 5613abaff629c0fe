package dev.xproto.parser.diagnostics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** What somebody may have meant who wrote a name that isn't there. */
public final class NearestNames {
    private static final int MOST = 3;

    private NearestNames() {}

    private record Candidate(String name, int distance) {}

    /**
     * At most three names, the nearest first: those that differ, case apart, in at most a third of their letters, where
     * an exchange of neighbours counts once.
     *
     * @param wanted what was written
     * @param known what there is
     */
    public static List<String> of(String wanted, Collection<String> known) {
        String folded = wanted.toLowerCase(Locale.ROOT);
        List<Candidate> near = new ArrayList<>();
        for (String name : known) {
            int allowed = Math.max(1, Math.max(name.length(), wanted.length()) / 3);
            if (!name.equals(wanted) && Math.abs(name.length() - wanted.length()) <= allowed) {
                int distance = distance(folded, name.toLowerCase(Locale.ROOT), allowed);
                if (distance <= allowed) {
                    near.add(new Candidate(name, distance));
                }
            }
        }
        near.sort((one, other) -> one.distance() == other.distance()
                ? one.name().compareTo(other.name())
                : Integer.compare(one.distance(), other.distance()));
        return near.stream().limit(MOST).map(Candidate::name).distinct().toList();
    }

    /** A sentence that asks whether one of them was meant; empty when there is none. */
    public static String question(String wanted, Collection<String> known) {
        List<String> near = of(wanted, known);
        if (near.isEmpty()) {
            return "";
        }
        String last = "`" + near.get(near.size() - 1) + "`";
        if (near.size() == 1) {
            return "did you mean " + last + "?";
        }
        return "did you mean `" + String.join("`, `", near.subList(0, near.size() - 1)) + "` or " + last + "?";
    }

    private static int distance(String a, String b, int limit) {
        int[] before = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        int[] next = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            next[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                next[j] = step(a, b, i, j, before, row, next);
                least = Math.min(least, next[j]);
            }
            if (least > limit) {
                return least;
            }
            int[] spare = before;
            before = row;
            row = next;
            next = spare;
        }
        return row[b.length()];
    }

    private static int step(String a, String b, int i, int j, int[] before, int[] row, int[] next) {
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(Math.min(row[j] + 1, next[j - 1] + 1), row[j - 1] + cost);
        boolean exchanged = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return exchanged ? Math.min(best, before[j - 2] + 1) : best;
    }
}
