package dev.xproto.parser.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes the option {@code validators} apart. A comma separates rules only where a policy's name and a colon follow it, so
 * messages may hold commas.
 */
final class ValidatorText {
    private static final Pattern SEPARATOR = Pattern.compile(",(?=\\s*[A-Za-z_$][A-Za-z0-9_$]*\\s*:)");

    private ValidatorText() {}

    static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : SEPARATOR.split(text, -1)) {
            if (!part.isBlank()) {
                parts.add(part);
            }
        }
        return parts;
    }
}
