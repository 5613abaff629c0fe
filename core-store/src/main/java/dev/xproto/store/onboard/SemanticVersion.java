package dev.xproto.store.onboard;

import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version, ordered as semver.org says.
 *
 * @param numbers major, minor, patch
 * @param preRelease the parts after the hyphen; none for a release
 */
record SemanticVersion(List<BigInteger> numbers, List<String> preRelease) implements Comparable<SemanticVersion> {
    static SemanticVersion parse(String text) {
        int hyphen = text.indexOf('-');
        String release = hyphen < 0 ? text : text.substring(0, hyphen);
        List<String> after =
                hyphen < 0 ? List.of() : List.of(text.substring(hyphen + 1).split("\\.", -1));
        return new SemanticVersion(
                List.of(release.split("\\.", -1)).stream().map(BigInteger::new).toList(), after);
    }

    @Override
    public int compareTo(SemanticVersion other) {
        for (int at = 0; at < Math.max(numbers.size(), other.numbers.size()); at++) {
            int order = number(at).compareTo(other.number(at));
            if (order != 0) {
                return order;
            }
        }
        if (preRelease.isEmpty() || other.preRelease.isEmpty()) {
            return Boolean.compare(preRelease.isEmpty(), other.preRelease.isEmpty());
        }
        return comparePreRelease(other);
    }

    private BigInteger number(int at) {
        return at < numbers.size() ? numbers.get(at) : BigInteger.ZERO;
    }

    private int comparePreRelease(SemanticVersion other) {
        for (int at = 0; at < Math.min(preRelease.size(), other.preRelease.size()); at++) {
            int order = comparePart(preRelease.get(at), other.preRelease.get(at));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(preRelease.size(), other.preRelease.size());
    }

    private static int comparePart(String one, String other) {
        BigInteger number = numeric(one);
        BigInteger against = numeric(other);
        if (number != null && against != null) {
            return number.compareTo(against);
        }
        if (number != null || against != null) {
            return number != null ? -1 : 1;
        }
        return one.compareTo(other);
    }

    private static @Nullable BigInteger numeric(String part) {
        return part.matches("[0-9]+") ? new BigInteger(part) : null;
    }
}
