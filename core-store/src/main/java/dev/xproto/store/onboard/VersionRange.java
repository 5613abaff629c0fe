package dev.xproto.store.onboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which cores a service works with: one comparison, or two with a tilde in between, which must both hold. */
final class VersionRange {
    private static final Pattern COMPARISON =
            Pattern.compile("\\s*(<=|>=|==|!=|<|>)\\s*([0-9]+\\.[0-9]+\\.[0-9]+(?:-[0-9A-Za-z.-]+)?)\\s*");

    /** No version is that long, and numbers without end take time without end. */
    private static final int LONGEST = 200;

    private final List<Comparison> comparisons;

    private VersionRange(List<Comparison> comparisons) {
        this.comparisons = comparisons;
    }

    private record Comparison(String operator, SemanticVersion version) {
        boolean holds(SemanticVersion actual) {
            int order = actual.compareTo(version);
            return switch (operator) {
                case "<" -> order < 0;
                case "<=" -> order <= 0;
                case ">" -> order > 0;
                case ">=" -> order >= 0;
                case "==" -> order == 0;
                default -> order != 0;
            };
        }
    }

    /** The range that is written like that; empty when it is none. */
    static Optional<VersionRange> parse(String text) {
        List<Comparison> comparisons = new ArrayList<>();
        String[] parts = text.split("~", -1);
        if (parts.length > 2 || text.length() > LONGEST) {
            return Optional.empty();
        }
        for (String part : parts) {
            Matcher matcher = COMPARISON.matcher(part);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            comparisons.add(new Comparison(matcher.group(1), SemanticVersion.parse(matcher.group(2))));
        }
        return Optional.of(new VersionRange(comparisons));
    }

    /** Whether a core of that version will do. One that is not released yet counts as the release it becomes. */
    boolean contains(String version) {
        SemanticVersion actual = SemanticVersion.parse(version.replaceFirst("-SNAPSHOT$", ""));
        return comparisons.stream().allMatch(comparison -> comparison.holds(actual));
    }
}
