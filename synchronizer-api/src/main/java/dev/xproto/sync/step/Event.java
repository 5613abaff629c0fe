package dev.xproto.sync.step;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One event from a bus.
 *
 * @param topic where it was published
 * @param key its key, null when it has none
 * @param value its content, as text
 * @param timestamp when it was published, null when the bus doesn't say
 */
public record Event(
        String topic,
        @Nullable String key,
        String value,
        @Nullable Instant timestamp) {}
