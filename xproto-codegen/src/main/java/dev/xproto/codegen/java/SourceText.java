package dev.xproto.codegen.java;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The source of one class, written from top to bottom; imports are found on the way. Laid out the way people write it: short
 * comments and constants on one line, long ones on more.
 */
final class SourceText {
    private static final int WIDTH = 120;
    private static final int COMMENT = " *  /** */".length();
    private static final String INDENT = "    ";
    private static final String CONTINUATION = INDENT + INDENT;
    private static final String BLOCK_START = "{\n";

    private final ClassRef self;
    private final Predicate<String> isAmbiguous;
    private final Map<String, ClassRef> imports = new HashMap<>();
    private final StringBuilder body = new StringBuilder(8_192);
    private String indent = "";

    /**
     * The source of a class.
     *
     * @param self the class
     * @param isAmbiguous whether a simple name means something else in it than a class of another package
     */
    SourceText(ClassRef self, Predicate<String> isAmbiguous) {
        this.self = self;
        this.isAmbiguous = isAmbiguous;
    }

    /** Where the class belongs. */
    static String path(ClassRef name) {
        String folder = name.packageName().replace('.', '/');
        return (folder.isEmpty() ? "" : folder + "/") + name.topLevel() + ".java";
    }

    /** What a class is called here; from now on it is imported if need be. */
    String name(ClassRef type) {
        if (type.packageName().equals(self.packageName())) {
            boolean inside =
                    type.topLevel().equals(self.topLevel()) && !type.nested().isEmpty();
            return inside ? type.nested() : type.path();
        }
        if (isAmbiguous.test(type.topLevel()) || type.topLevel().equals(self.topLevel())) {
            return type.canonicalName();
        }
        if (type.packageName().equals("java.lang")) {
            return type.path();
        }
        ClassRef file = type.nested().isEmpty() ? type : ClassRef.of(type.packageName(), type.topLevel());
        ClassRef known = imports.putIfAbsent(type.topLevel(), file);
        return known == null || known.equals(file) ? type.path() : type.canonicalName();
    }

    /** What a class is called here where it may be null; the annotation stands before the last part of a name. */
    String nullable(ClassRef type) {
        String name = name(type);
        int dot = name.lastIndexOf('.') + 1;
        return name.substring(0, dot) + (dot == 0 ? "@" : " @") + name(Api.NULLABLE) + " " + name.substring(dot);
    }

    /** A line as it is. */
    void line(String text) {
        body.append(indent).append(text).append('\n');
    }

    /** The line that begins a class. */
    void open(String head) {
        body.append(indent).append(head).append(' ').append(BLOCK_START);
        indent += INDENT;
    }

    /** The line that ends a class. */
    void close() {
        indent = indent.substring(INDENT.length());
        line("}");
    }

    /** A comment, and a gap before it; none when the text is empty. */
    void doc(String text) {
        if (text.isEmpty()) {
            return;
        }
        gap();
        if (text.indexOf('\n') < 0 && indent.length() + text.length() + COMMENT <= WIDTH) {
            line("/** " + text + " */");
            return;
        }
        line("/**");
        text.lines().forEach(part -> line(part.isEmpty() ? " *" : " * " + part));
        line(" */");
    }

    /** An empty line, unless nothing is before it. */
    void gap() {
        int length = body.length();
        boolean first = length == 0 || body.indexOf(BLOCK_START, length - BLOCK_START.length()) >= 0;
        if (!first) {
            body.append('\n');
        }
    }

    /** A constant; a long one breaks after its equals sign, and what is still too long between arguments. */
    void constant(String declaration, String value) {
        String line = indent + declaration + " = " + value + ";";
        if (line.length() <= WIDTH) {
            body.append(line).append('\n');
            return;
        }
        line(declaration + " =");
        String before = indent + CONTINUATION;
        String rest = before + value + ";";
        while (rest.length() > WIDTH) {
            int comma = lastComma(rest);
            if (comma < 0) {
                break;
            }
            body.append(rest, 0, comma + 1).append('\n');
            rest = before + CONTINUATION + rest.substring(comma + 2);
        }
        body.append(rest).append('\n');
    }

    /** A method or a constructor of one statement. */
    void method(String head, String parameter, String statement) {
        signature(head, parameter, " {");
        line(INDENT + statement + ";");
        line("}");
    }

    /** The beginning of a method; a long one breaks before its parameter. */
    void signature(String head, String parameter, String end) {
        if (indent.length() + head.length() + parameter.length() + "()".length() + end.length() <= WIDTH) {
            line(head + "(" + parameter + ")" + end);
        } else {
            line(head + "(");
            line(CONTINUATION + parameter + ")" + end);
        }
    }

    /** The whole file. */
    String text() {
        StringBuilder text = new StringBuilder(body.length() + 1_024);
        if (!self.packageName().isEmpty()) {
            text.append("package ").append(self.packageName()).append(";\n\n");
        }
        TreeSet<String> names = new TreeSet<>();
        imports.values().forEach(type -> names.add(type.canonicalName()));
        names.forEach(name -> text.append("import ").append(name).append(";\n"));
        if (!names.isEmpty()) {
            text.append('\n');
        }
        return text.append(body).toString();
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
}
