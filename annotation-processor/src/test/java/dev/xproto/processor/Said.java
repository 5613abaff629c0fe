package dev.xproto.processor;

import com.google.testing.compile.Compilation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * Something that the compiler said, or was expected to say by a comment at the end of a line such as
 * {@code // error SP0102} or {@code // error SP0107, warning javac}.
 *
 * @param file without folders
 * @param line from 1
 * @param kind error or warning
 * @param code ours, or javac for what it says itself
 */
record Said(String file, long line, String kind, String code) implements Comparable<Said> {
    private static final Pattern EXPECTATION =
            Pattern.compile("// ((?:(?:error|warning) (?:SP\\d{4}|javac)(?:, )?)+)$");
    private static final Pattern CODE = Pattern.compile("^\\[(SP\\d{4})] ");

    /** What a source expects. */
    static List<Said> expected(String file, String source) {
        List<Said> all = new ArrayList<>();
        String[] lines = source.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            Matcher comment = EXPECTATION.matcher(lines[i]);
            if (comment.find()) {
                for (String each : comment.group(1).split(", ", -1)) {
                    all.add(new Said(file, i + 1, each.split(" ", -1)[0], each.split(" ", -1)[1]));
                }
            }
        }
        return all.stream().sorted().toList();
    }

    /** What the compiler said, but for notes. */
    static List<Said> actual(Compilation compilation) {
        return complaints(compilation).stream().map(Said::of).sorted().toList();
    }

    /** Errors and warnings, whole. */
    static List<Diagnostic<? extends JavaFileObject>> complaints(Compilation compilation) {
        List<Diagnostic<? extends JavaFileObject>> all = new ArrayList<>(compilation.errors());
        all.addAll(compilation.warnings());
        return all;
    }

    /** What is ours, whole, with place; of the compiler's own no more than the place, as its words change. */
    static String text(Compilation compilation) {
        return complaints(compilation).stream()
                .map(each -> file(each) + ":" + each.getLineNumber() + ":" + each.getColumnNumber() + ": "
                        + each.getKind().toString().toLowerCase(Locale.ROOT) + ": "
                        + (each.getMessage(Locale.ROOT).startsWith("[SP") ? each.getMessage(Locale.ROOT) : "(javac)")
                        + "\n")
                .sorted()
                .collect(Collectors.joining());
    }

    /** One of them. */
    static Said of(Diagnostic<? extends JavaFileObject> diagnostic) {
        Matcher code = CODE.matcher(diagnostic.getMessage(Locale.ROOT));
        return new Said(
                file(diagnostic),
                diagnostic.getLineNumber(),
                diagnostic.getKind() == Diagnostic.Kind.ERROR ? "error" : "warning",
                code.find() ? code.group(1) : "javac");
    }

    /** The file that a diagnostic is about, without folders; a dash when it is about none. */
    static String file(Diagnostic<? extends JavaFileObject> diagnostic) {
        JavaFileObject source = diagnostic.getSource();
        return source == null
                ? "-"
                : source.getName().substring(source.getName().lastIndexOf('/') + 1);
    }

    @Override
    public int compareTo(Said other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return file + ":" + line + ": " + kind + " " + code;
    }
}
