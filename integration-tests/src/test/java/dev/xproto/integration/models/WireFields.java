package dev.xproto.integration.models;

import dev.xproto.parser.index.NumberIndex;
import dev.xproto.parser.model.Field;
import dev.xproto.parser.model.KnownOption;
import dev.xproto.parser.model.Link;
import dev.xproto.parser.model.Member;
import dev.xproto.parser.model.Model;
import dev.xproto.parser.model.ModelGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The fields that a model's message has on the wire, each as a line of text, for comparison with what clients know. */
final class WireFields {
    private final NumberIndex numbers;

    WireFields(ModelGraph graph) {
        this.numbers = NumberIndex.of(graph);
    }

    /** By number, each as one line of type, name and options. */
    SortedMap<Integer, String> of(Model model) {
        SortedMap<Integer, String> fields = new TreeMap<>();
        fields.put(NumberIndex.ID, "int32 id []");
        fields.put(NumberIndex.CLASS_NAMES, "string class_names [(bookkeepingState) = true]");
        fields.put(NumberIndex.SELF_CONTENT_TYPE_ID, "string self_content_type_id [(bookkeepingState) = true]");
        numbers.members(model).forEach(numbered -> fields.put(numbered.number(), line(numbered.member())));
        numbers.reverses(model)
                .forEach(numbered -> fields.put(
                        numbered.number(),
                        "repeated int32 "
                                + numbered.reverse().link().reverse().orElseThrow()
                                + "_ids [(reverseForeignKey).modelName = \""
                                + numbered.reverse().source() + "\"]"));
        return fields;
    }

    private static String line(Member member) {
        List<String> options = new ArrayList<>();
        if (member instanceof Field field && field.type().keyword().equals("string")) {
            member.options()
                    .integer(KnownOption.MAX_LENGTH)
                    .ifPresent(length -> options.add("(val).maxLength = " + length));
        }
        addFlag(member, KnownOption.FEEDBACK_STATE, "feedbackState", options);
        addFlag(member, KnownOption.GUI_HIDDEN, "guiHidden", options);
        addFlag(member, KnownOption.BOOKKEEPING_STATE, "bookkeepingState", options);
        if (member instanceof Link link) {
            return line(link, options);
        }
        Field field = (Field) member;
        String type = field.isDate() ? "double" : field.type().keyword();
        return type + " " + field.name() + " [" + String.join(", ", options) + "]";
    }

    private static String line(Link link, List<String> options) {
        if (link.kind().isMany()) {
            options.add("(manyToManyForeignKey).modelName = \"" + link.peer() + "\"");
            return "repeated int32 " + link.name() + "_ids [" + String.join(", ", options) + "]";
        }
        options.add("(foreignKey).modelName = \"" + link.peer() + "\"");
        link.reverse().ifPresent(reverse -> options.add("(foreignKey).reverseFieldName = \"" + reverse + "\""));
        return "int32 " + link.name() + "_id [" + String.join(", ", options) + "]";
    }

    private static void addFlag(Member member, KnownOption option, String name, List<String> options) {
        if (member.options().flag(option)) {
            options.add("(" + name + ") = true");
        }
    }
}
