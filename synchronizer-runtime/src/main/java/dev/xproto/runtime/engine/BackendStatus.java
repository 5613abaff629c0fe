package dev.xproto.runtime.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The text of {@code backend_status}: the last two things that went wrong. */
final class BackendStatus {
    /** After a success. */
    static final String OK = "OK";

    private static final String SEPARATOR = " // ";
    private static final int LONGEST = 1024;
    private static final int KEPT = 2;

    /** Texts that tell of no fault, and so are not part of the history of faults. */
    private static final Set<String> NO_FAULT = Set.of(OK, "Provisioning in progress", "");

    private BackendStatus() {}

    /** The status after one more fault. */
    static String after(@Nullable Object previous, String fault) {
        List<String> texts = new ArrayList<>();
        if (previous instanceof String known) {
            Arrays.stream(known.split(SEPARATOR, -1))
                    .filter(text -> !NO_FAULT.contains(text))
                    .forEach(texts::add);
        }
        if (!texts.contains(fault)) {
            texts.add(fault);
        }
        return cut(String.join(SEPARATOR, texts.subList(Math.max(0, texts.size() - KEPT), texts.size())));
    }

    /** What a step's exception says. Its class when it says nothing; without what no database keeps. */
    static String text(Throwable fault) {
        String message = fault.getMessage();
        String text = message == null || message.isBlank() ? fault.getClass().getSimpleName() : message;
        return cut(text.replace("\0", ""));
    }

    /** As much as the column holds, and never half a character. */
    private static String cut(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LONGEST));
    }
}
