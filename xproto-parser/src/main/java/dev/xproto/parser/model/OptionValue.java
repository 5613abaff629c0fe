package dev.xproto.parser.model;

import dev.xproto.parser.source.SourceSpan;

/**
 * The value of an option, as written.
 *
 * @param text without quotes and with escapes resolved
 * @param quoted whether it was written in quotes
 * @param span where the value stands
 */
public record OptionValue(String text, boolean quoted, SourceSpan span) {
    /** Whether it means true: {@code True}, {@code "True"}, {@code true} and {@code 1} all do. */
    public boolean isTrue() {
        return text.equalsIgnoreCase("true") || text.equals("1");
    }
}
