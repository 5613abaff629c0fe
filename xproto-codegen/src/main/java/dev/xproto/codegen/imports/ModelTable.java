package dev.xproto.codegen.imports;

import dev.xproto.codegen.diagnostics.CodegenCode;
import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.source.SourceFile;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Reads {@value ImportLayout#MODEL_TABLE}: model and class, separated by a tab, and more columns that aren't read. */
final class ModelTable {
    private ModelTable() {}

    /** The class of each model. */
    static Map<String, String> read(SourceFile text, Diagnostics diagnostics) {
        Map<String, String> classes = new LinkedHashMap<>();
        int offset = 0;
        for (int number = 1; number <= text.lines().count(); number++) {
            String line = text.lines().line(number);
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] columns = line.split("\t", -1);
                if (columns.length < 2 || columns[0].isBlank() || columns[1].isBlank()) {
                    diagnostics.report(broken(text, offset, line));
                } else {
                    classes.put(columns[0], columns[1]);
                }
            }
            offset = nextLine(text.text(), offset + line.length());
        }
        return classes;
    }

    /** The model files that a table lists, in the order of its lines. */
    static Set<String> files(String table) {
        Set<String> files = new LinkedHashSet<>();
        for (String line : table.split("\n", -1)) {
            String[] columns = line.split("\t", -1);
            if (!line.startsWith("#") && columns.length > 2) {
                files.add(columns[2]);
            }
        }
        return files;
    }

    private static Diagnostic broken(SourceFile text, int offset, String line) {
        return Diagnostic.at(
                        text.span(offset, offset + line.length()),
                        CodegenCode.BROKEN_MODEL_TABLE,
                        "this line names no model and class")
                .help("build the jar again that it is in");
    }

    private static int nextLine(String text, int end) {
        boolean pair = text.startsWith("\r\n", end);
        return Math.min(text.length(), end + (pair ? 2 : 1));
    }
}
