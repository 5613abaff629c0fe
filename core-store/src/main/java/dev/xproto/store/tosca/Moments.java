package dev.xproto.store.tosca;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads moments: as YAML and ISO 8601 write them, or as seconds since 1970. What says no zone means UTC. */
final class Moments {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})"
            + "(?:(?:[Tt]|[ \\t]+)(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.(\\d{1,9}))?)?[ \\t]*"
            + "(Z|z|[-+]\\d{1,2}(?::?\\d{2})?)?)?");

    /** Year 9999 in seconds; nothing that people mean lies farther away. */
    private static final BigDecimal FARTHEST = BigDecimal.valueOf(253_402_300_799L);

    private Moments() {}

    /** To the microsecond; empty when it is no moment. */
    static Optional<Instant> parse(String text) {
        Matcher matcher = WRITTEN.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.of(number(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3)));
            LocalTime time = LocalTime.of(
                    number(matcher.group(4)), number(matcher.group(5)), number(matcher.group(6)), nanos(matcher));
            return Optional.of(round(day.atTime(time).toInstant(zone(matcher.group(8)))));
        } catch (DateTimeException e) {
            return Optional.empty(); // such as the 31st of February
        }
    }

    /** To the microsecond; empty when it is too far away. */
    static Optional<Instant> ofSeconds(BigDecimal seconds) {
        if (seconds.abs().compareTo(FARTHEST) > 0) {
            return Optional.empty();
        }
        BigDecimal micros = seconds.movePointRight(6).setScale(0, RoundingMode.HALF_EVEN);
        return Optional.of(Instant.EPOCH.plus(micros.longValueExact(), ChronoUnit.MICROS));
    }

    private static Instant round(Instant instant) {
        return instant.plusNanos(500).truncatedTo(ChronoUnit.MICROS);
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static int nanos(Matcher matcher) {
        String fraction = Objects.requireNonNullElse(matcher.group(7), "");
        return Integer.parseInt((fraction + "000000000").substring(0, 9));
    }

    private static ZoneOffset zone(@Nullable String zone) {
        if (zone == null || zone.equalsIgnoreCase("z")) {
            return ZoneOffset.UTC;
        }
        int sign = zone.startsWith("-") ? -1 : 1;
        String digits = zone.substring(1).replace(":", "");
        int hours = Integer.parseInt(digits.length() > 2 ? digits.substring(0, digits.length() - 2) : digits);
        int minutes = digits.length() > 2 ? Integer.parseInt(digits.substring(digits.length() - 2)) : 0;
        return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
    }
}
