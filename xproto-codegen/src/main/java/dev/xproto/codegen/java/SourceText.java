package dev.xproto.codegen.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;

/** Source code as text, laid out the way people write it: short comments and constants on one line, long ones on more. */
final class SourceText {
    private static final int WIDTH = 120;
    private static final String CONTINUATION = "        ";
    private static final String COMMENT = "/**";

    private SourceText() {}

    static String of(ClassName name, TypeSpec type) {
        return tidy(JavaFile.builder(name.packageName(), type)
                .skipJavaLangImports(true)
                .indent("    ")
                .build()
                .toString());
    }

    /** Where the class belongs. */
    static String path(ClassName name) {
        String folder = name.packageName().replace('.', '/');
        return (folder.isEmpty() ? "" : folder + "/") + name.simpleName() + ".java";
    }

    /** Most lines stay, so that they are copied together. */
    private static String tidy(String source) {
        StringBuilder tidy = new StringBuilder(source.length() + WIDTH);
        int copied = 0;
        int start = 0;
        while (start < source.length()) {
            int end = endOfLine(source, start);
            int next = end + 1;
            boolean comment = isCommentStart(source, start, end);
            boolean wide = end - start > WIDTH && source.charAt(end - 1) == ';';
            if (comment || wide) {
                tidy.append(source.substring(copied, start));
                copied = start;
            }
            if (comment && needsGap(source, start)) {
                tidy.append('\n');
            }
            if (comment && isShortComment(source, next)) {
                int endOfText = endOfLine(source, next);
                String text =
                        source.substring(next, endOfText).strip().substring(1).strip();
                tidy.append(source.substring(start, end))
                        .append(' ')
                        .append(text)
                        .append(" */\n");
                next = endOfLine(source, endOfText + 1) + 1;
                copied = next;
            } else if (wide) {
                wrap(source.substring(start, end), tidy);
                copied = next;
            }
            start = next;
        }
        return tidy.append(source.substring(Math.min(copied, source.length()))).toString();
    }

    private static int endOfLine(String source, int start) {
        int end = source.indexOf('\n', start);
        return end < 0 ? source.length() : end;
    }

    /** Whether nothing but the beginning of a comment is in the line. */
    private static boolean isCommentStart(String source, int start, int end) {
        return end - start >= COMMENT.length()
                && source.startsWith(COMMENT, end - COMMENT.length())
                && source.substring(start, end - COMMENT.length()).isBlank();
    }

    /** Whether the comment has one line of text, from there on, and then its end. */
    private static boolean isShortComment(String source, int text) {
        int end = endOfLine(source, text);
        return end - text + " /** */".length() <= WIDTH
                && end < source.length()
                && source.substring(end + 1, endOfLine(source, end + 1)).strip().equals("*/");
    }

    /** A comment begins a new thing, so it stands apart from what ended in the line before it. */
    private static boolean needsGap(String source, int start) {
        if (start < 2) {
            return false;
        }
        char last = source.charAt(start - 2);
        return last != '\n' && last != '{';
    }

    /** Breaks a constant after its equals sign, and what is still too long between arguments. */
    private static void wrap(String line, StringBuilder into) {
        int equals = line.indexOf(" = ");
        if (equals < 0) {
            into.append(line).append('\n');
            return;
        }
        into.append(line.substring(0, equals + 2)).append('\n');
        String indent = indent(line) + CONTINUATION;
        String rest = indent + line.substring(equals + 3);
        while (rest.length() > WIDTH) {
            int comma = lastComma(rest);
            if (comma < 0) {
                break;
            }
            into.append(rest.substring(0, comma + 1)).append('\n');
            rest = indent + CONTINUATION + rest.substring(comma + 2);
        }
        into.append(rest).append('\n');
    }

    /** The last comma that fits and stands between arguments of the outermost call; negative when there is none. */
    private static int lastComma(String line) {
        int found = -1;
        int depth = 0;
        boolean text = false;
        for (int at = 0; at < WIDTH; at++) {
            char c = line.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '"') {
                text = !text;
            } else if (!text) {
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
                found = depth <= 1 && line.startsWith(", ", at) ? at : found;
            }
        }
        return found;
    }

    private static String indent(String line) {
        return line.substring(0, line.length() - line.stripLeading().length());
    }
}
