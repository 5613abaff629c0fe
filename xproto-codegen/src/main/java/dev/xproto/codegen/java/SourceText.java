package dev.xproto.codegen.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;

/** Source code as text, laid out the way people write it: short comments and constants on one line, long ones on more. */
final class SourceText {
    private static final int WIDTH = 120;
    private static final String CONTINUATION = "        ";

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

    private static String tidy(String source) {
        List<String> lines = source.lines().toList();
        List<String> tidy = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            boolean isComment = line.endsWith("/**") && line.strip().equals("/**");
            if (isComment && needsGap(tidy)) {
                tidy.add("");
            }
            if (isComment && isShortComment(lines, at)) {
                tidy.add(indent(line) + "/** "
                        + lines.get(at + 1).strip().substring(1).strip() + " */");
                at += 2;
            } else if (line.length() > WIDTH && line.endsWith(";")) {
                wrap(line, tidy);
            } else {
                tidy.add(line);
            }
        }
        return String.join("\n", tidy) + "\n";
    }

    private static boolean isShortComment(List<String> lines, int at) {
        return lines.get(at + 2).strip().equals("*/") && lines.get(at + 1).length() + " /** */".length() <= WIDTH;
    }

    /** A comment begins a new thing, so it stands apart from what ended before it. */
    private static boolean needsGap(List<String> before) {
        if (before.isEmpty()) {
            return false;
        }
        String last = before.get(before.size() - 1);
        return !last.isEmpty() && !last.endsWith("{");
    }

    /** Breaks a constant after its equals sign, and what is still too long between arguments. */
    private static void wrap(String line, List<String> into) {
        int equals = line.indexOf(" = ");
        if (equals < 0) {
            into.add(line);
            return;
        }
        into.add(line.substring(0, equals + 2));
        String indent = indent(line) + CONTINUATION;
        String rest = indent + line.substring(equals + 3);
        while (rest.length() > WIDTH) {
            int comma = lastComma(rest);
            if (comma < 0) {
                break;
            }
            into.add(rest.substring(0, comma + 1));
            rest = indent + CONTINUATION + rest.substring(comma + 2);
        }
        into.add(rest);
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
