package dev.xproto.parser.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words and signs of a piece of Python; what is none of them is a sign of one character. */
final class PythonTokens {
    private static final Pattern TOKEN = Pattern.compile(
            "[A-Za-z_][A-Za-z0-9_]*|[0-9]+(?:\\.[0-9]+)?|'(?:[^'\\\\]|\\\\.)*+'|\"(?:[^\"\\\\]|\\\\.)*+\"|[=!<>]=|\\S");

    private final List<String> tokens = new ArrayList<>();
    private int at;

    PythonTokens(String text) {
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
    }

    /** What stands here; empty at the end. */
    String here() {
        return at < tokens.size() ? tokens.get(at) : "";
    }

    /** What stands here, gone past. */
    String next() {
        String here = here();
        at++;
        return here;
    }

    /** Goes past what stands here, if it is that. */
    boolean takes(String wanted) {
        boolean is = here().equals(wanted);
        if (is) {
            at++;
        }
        return is;
    }
}
