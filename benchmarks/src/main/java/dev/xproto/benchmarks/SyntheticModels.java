package dev.xproto.benchmarks;

import dev.xproto.parser.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** Model files of any size, about 1.5 KB a message, with inheritance, links, choices and policies. Always the same. */
final class SyntheticModels {
    private static final int PER_FILE = 500;

    private SyntheticModels() {}

    static List<SourceFile> of(int messages) {
        List<SourceFile> files = new ArrayList<>();
        StringBuilder text = new StringBuilder(header());
        for (int i = 0; i < messages; i++) {
            message(text, i);
            if (i % PER_FILE == PER_FILE - 1 || i == messages - 1) {
                files.add(SourceFile.of("models" + files.size() + ".xproto", text.toString()));
                text = new StringBuilder("option name = \"synthetic\";\n\n");
            }
        }
        return files;
    }

    private static String header() {
        return """
                option name = "synthetic";

                policy admins < ctx.read_access | obj.enabled & not (obj.name = "nobody") >

                message Root {
                    option abstract = True;
                    required string name = 2 [max_length = 200, content_type = "stripped", help_text = "What people call it"];
                    required bool enabled = 3 [default = True, help_text = "Whether it is in use"];
                    optional string touched = 4 [content_type = "date", default = None, help_text = "When it was changed"];
                }

                """;
    }

    private static void message(StringBuilder text, int i) {
        // Every fourth inherits from the one before it, which inherits from the root.
        String base = i % 4 == 3 ? "Model" + (i - 1) : "Root";
        text.append("message Model").append(i).append("::admins (").append(base).append(") {\n");
        text.append("    option verbose_name = \"Model number ").append(i).append("\";\n");
        text.append(
                "    option description = \"A model that stands for one of the many things that a network has\";\n\n");
        for (int field = 1; field <= 6; field++) {
            field(text, i, field);
        }
        text.append("    required string mode_")
                .append(i)
                .append(" = 7 [default = \"up\", choices = \"(('up', 'Is up'), ")
                .append(
                        "('down', 'Is down'), ('unknown', 'Nobody knows'))\", max_length = 30, help_text = \"How it is\"];\n");
        link(text, i, 8, "owner", Math.max(0, i - 1));
        link(text, i, 9, "peer", Math.max(0, i - 7));
        text.append("}\n\n");
    }

    private static void field(StringBuilder text, int i, int field) {
        String name = "value_" + i + "_" + field;
        if (field % 2 == 0) {
            text.append("    required int32 ").append(name).append(" = ").append(field);
            text.append(" [default = ").append(field).append(", min_value = 0, max_value = 4096,\n");
        } else {
            text.append("    optional string ").append(name).append(" = ").append(field);
            text.append(" [max_length = 256, content_type = \"stripped\", db_index = True,\n");
        }
        text.append("        help_text = \"A value of the model, with a text long enough to be a real one\"];\n");
    }

    private static void link(StringBuilder text, int i, int number, String name, int peer) {
        text.append("    optional manytoone ").append(name).append('_').append(i);
        text.append("->Model")
                .append(peer)
                .append(":of_")
                .append(name)
                .append('_')
                .append(i);
        text.append(" = ").append(number).append(" [db_index = True, help_text = \"Where it belongs\"];\n");
    }
}
