package dev.xproto.parser.diagnostics.renderer;

import dev.xproto.parser.diagnostics.Severity;

/** What colours a text. */
enum Paint {
    /** Nothing does. */
    NONE,
    /** Escape sequences of terminals do. */
    ANSI;

    String bold(String text) {
        return wrap("1", text);
    }

    String faint(String text) {
        return wrap("34", text);
    }

    String loud(Severity severity, String text) {
        return wrap(
                switch (severity) {
                    case ERROR -> "1;31";
                    case WARNING -> "1;33";
                    case NOTE -> "1;36";
                },
                text);
    }

    private String wrap(String code, String text) {
        return this == NONE || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
