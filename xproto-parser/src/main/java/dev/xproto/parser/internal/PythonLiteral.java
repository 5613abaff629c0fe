package dev.xproto.parser.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a Python constant: texts in either quotes, numbers, {@code True}, {@code False}, {@code None}, and tuples and
 * lists of them. Nothing is ever evaluated.
 */
final class PythonLiteral {
    /** Stands for {@code None}. */
    static final Object NONE = new Object() {
        @Override
        public String toString() {
            return "None";
        }
    };

    private static final int DEEPEST = 16;

    private final String text;
    private int at;

    private PythonLiteral(String text) {
        this.text = text;
    }

    /** The constant: a String, Long, Double, Boolean, {@link #NONE} or List of such; empty when it is none. */
    static Optional<Object> read(String text) {
        PythonLiteral reader = new PythonLiteral(text);
        try {
            Object value = reader.value(0);
            reader.blanks();
            return reader.at == text.length() ? Optional.of(value) : Optional.empty();
        } catch (NotLiteral e) {
            return Optional.empty();
        }
    }

    private static final class NotLiteral extends Exception {
        private static final long serialVersionUID = 1L;

        NotLiteral() {
            super("no literal", null, false, false);
        }
    }

    private void blanks() {
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
    }

    private char here() {
        return at < text.length() ? text.charAt(at) : 0;
    }

    private Object value(int depth) throws NotLiteral {
        blanks();
        char c = here();
        if (depth > DEEPEST) {
            throw new NotLiteral();
        }
        if (c == '(' || c == '[') {
            at++;
            return sequence(c == '(' ? ')' : ']', depth);
        }
        if (c == '\'' || c == '"') {
            return quoted(c);
        }
        return word();
    }

    private Object sequence(char close, int depth) throws NotLiteral {
        List<Object> elements = new ArrayList<>();
        boolean comma = false;
        while (true) {
            blanks();
            if (here() == close) {
                at++;
                boolean grouped = close == ')' && elements.size() == 1 && !comma;
                return grouped ? elements.get(0) : elements;
            }
            if (!elements.isEmpty() && !comma) {
                throw new NotLiteral();
            }
            elements.add(value(depth + 1));
            blanks();
            comma = here() == ',';
            if (comma) {
                at++;
            }
        }
    }

    private String quoted(char quote) throws NotLiteral {
        StringBuilder plain = new StringBuilder();
        at++;
        while (here() != quote) {
            if (at >= text.length()) {
                throw new NotLiteral();
            }
            if (here() == '\\' && at + 1 < text.length()) {
                at++;
            }
            plain.append(here());
            at++;
        }
        at++;
        return plain.toString();
    }

    private Object word() throws NotLiteral {
        int start = at;
        while (Character.isLetterOrDigit(here()) || here() == '.' || here() == '-' || here() == '+' || here() == '_') {
            at++;
        }
        String word = text.substring(start, at);
        return switch (word) {
            case "True", "true" -> true;
            case "False", "false" -> false;
            case "None" -> NONE;
            default -> number(word).orElseThrow(NotLiteral::new);
        };
    }

    /** A sign, digits, and perhaps a point and digits: by hand, because every option with a number comes through here. */
    private static boolean isNumber(String word) {
        int at = word.startsWith("+") || word.startsWith("-") ? 1 : 0;
        int digits = 0;
        boolean point = false;
        for (; at < word.length(); at++) {
            char c = word.charAt(at);
            if (c == '.' && !point && digits > 0) {
                point = true;
                digits = 0;
            } else if (c >= '0' && c <= '9') {
                digits++;
            } else {
                return false;
            }
        }
        return digits > 0;
    }

    /** Whether it is a whole number that a Long can hold. */
    static boolean isWhole(String word) {
        return number(word).orElse("") instanceof Long;
    }

    /** A whole number as Long, another as Double; empty when it is none. */
    static Optional<Object> number(String word) {
        if (!isNumber(word)) {
            return Optional.empty();
        }
        try {
            return Optional.of(word.indexOf('.') < 0 ? (Object) Long.valueOf(word) : (Object) Double.valueOf(word));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
