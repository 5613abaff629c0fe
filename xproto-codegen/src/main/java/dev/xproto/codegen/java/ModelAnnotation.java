package dev.xproto.codegen.java;

import dev.xproto.parser.index.InheritanceIndex;
import dev.xproto.parser.model.Field;
import dev.xproto.parser.model.KnownOption;
import dev.xproto.parser.model.Link;
import dev.xproto.parser.model.Model;
import dev.xproto.parser.model.ModelGraph;
import java.util.ArrayList;
import java.util.List;

/** The annotation that tells the annotation processor of a model. Says only what isn't the default. */
final class ModelAnnotation {
    private static final ClassRef FIELD = Api.XPROTO_MODEL.inside("Field");
    private static final ClassRef LINK = Api.XPROTO_MODEL.inside("Link");
    private static final String STEP = "        ";

    private final InheritanceIndex inheritance;
    private final SourceText out;

    ModelAnnotation(ModelGraph graph, SourceText out) {
        this.inheritance = InheritanceIndex.of(graph);
        this.out = out;
    }

    void write(Model model) {
        List<String> members = new ArrayList<>();
        members.add("name = " + Literal.of(model.name()));
        members.add("app = " + Literal.of(model.app()));
        flag(members, "isAbstract", model.isAbstract());
        flag(members, "syncImplemented", model.options().flag(KnownOption.SYNC_IMPLEMENTED));
        flag(members, "policyImplemented", model.options().flag(KnownOption.POLICY_IMPLEMENTED));
        flag(members, "noSync", model.options().flag(KnownOption.NO_SYNC));
        flag(members, "noPolicy", model.options().flag(KnownOption.NO_POLICY));
        list(
                members,
                "fields",
                inheritance.fields(model).stream().map(this::field).toList());
        list(members, "links", inheritance.links(model).stream().map(this::link).toList());
        out.line("@" + out.name(Api.XPROTO_MODEL) + "(\n" + STEP + String.join(",\n" + STEP, members) + "\n)");
    }

    private static void list(List<String> members, String name, List<String> items) {
        if (items.size() == 1) {
            members.add(name + " = " + items.get(0));
        } else if (!items.isEmpty()) {
            String all = String.join(",\n" + STEP + STEP, items);
            members.add(name + " = {\n" + STEP + STEP + all + "\n" + STEP + "}");
        }
    }

    private String field(Field field) {
        List<String> members = new ArrayList<>();
        members.add("name = " + Literal.of(field.name()));
        flag(members, "feedback", field.options().flag(KnownOption.FEEDBACK_STATE));
        flag(members, "bookkeeping", field.options().flag(KnownOption.BOOKKEEPING_STATE));
        return "@" + out.name(FIELD) + "(" + String.join(", ", members) + ")";
    }

    private String link(Link link) {
        List<String> members = new ArrayList<>();
        members.add("name = " + Literal.of(link.name()));
        members.add("peer = " + Literal.of(link.peer()));
        link.reverse().ifPresent(reverse -> members.add("reverse = " + Literal.of(reverse)));
        flag(members, "many", link.kind().isMany());
        flag(members, "feedback", link.options().flag(KnownOption.FEEDBACK_STATE));
        return "@" + out.name(LINK) + "(" + String.join(", ", members) + ")";
    }

    private static void flag(List<String> members, String name, boolean value) {
        if (value) {
            members.add(name + " = true");
        }
    }
}
