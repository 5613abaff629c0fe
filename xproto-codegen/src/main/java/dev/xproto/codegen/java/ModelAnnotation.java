package dev.xproto.codegen.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import dev.xproto.parser.index.InheritanceIndex;
import dev.xproto.parser.model.Field;
import dev.xproto.parser.model.KnownOption;
import dev.xproto.parser.model.Link;
import dev.xproto.parser.model.Model;
import dev.xproto.parser.model.ModelGraph;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** The annotation that tells the annotation processor of a model. Says only what isn't the default. */
final class ModelAnnotation {
    private static final ClassName FIELD = Api.XPROTO_MODEL.nestedClass("Field");
    private static final ClassName LINK = Api.XPROTO_MODEL.nestedClass("Link");

    private final InheritanceIndex inheritance;

    ModelAnnotation(ModelGraph graph) {
        this.inheritance = InheritanceIndex.of(graph);
    }

    AnnotationSpec of(Model model) {
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(Api.XPROTO_MODEL)
                .addMember("name", "$S", model.name())
                .addMember("app", "$L", Literal.of(model.app()));
        flag(annotation, "isAbstract", model.isAbstract());
        flag(annotation, "syncImplemented", model.options().flag(KnownOption.SYNC_IMPLEMENTED));
        flag(annotation, "policyImplemented", model.options().flag(KnownOption.POLICY_IMPLEMENTED));
        flag(annotation, "noSync", model.options().flag(KnownOption.NO_SYNC));
        flag(annotation, "noPolicy", model.options().flag(KnownOption.NO_POLICY));
        list(annotation, "fields", FIELD, inheritance.fields(model), ModelAnnotation::field);
        list(annotation, "links", LINK, inheritance.links(model), ModelAnnotation::link);
        return annotation.build();
    }

    /** As one value laid out here: given value by value, JavaPoet cuts each into pieces again and again. */
    private static <M> void list(
            AnnotationSpec.Builder annotation,
            String name,
            ClassName type,
            List<M> members,
            Function<M, String> parts) {
        if (members.isEmpty()) {
            return;
        }
        StringBuilder format = new StringBuilder();
        for (M member : members) {
            format.append(format.isEmpty() ? "@$T(" : ",\n@$T(")
                    .append(parts.apply(member))
                    .append(')');
        }
        String list = members.size() == 1 ? format.toString() : "{\n" + format + "$<$<\n}$>$>";
        annotation.addMember(
                name, list, Collections.nCopies(members.size(), type).toArray());
    }

    private static String field(Field field) {
        StringBuilder parts = new StringBuilder("name = ").append(Literal.inFormat(field.name()));
        flag(parts, "feedback", field.options().flag(KnownOption.FEEDBACK_STATE));
        flag(parts, "bookkeeping", field.options().flag(KnownOption.BOOKKEEPING_STATE));
        return parts.toString();
    }

    private static String link(Link link) {
        StringBuilder parts = new StringBuilder("name = ").append(Literal.inFormat(link.name()));
        parts.append(", peer = ").append(Literal.inFormat(link.peer()));
        link.reverse().ifPresent(reverse -> parts.append(", reverse = ").append(Literal.inFormat(reverse)));
        flag(parts, "many", link.kind().isMany());
        flag(parts, "feedback", link.options().flag(KnownOption.FEEDBACK_STATE));
        return parts.toString();
    }

    private static void flag(StringBuilder parts, String name, boolean value) {
        if (value) {
            parts.append(", ").append(name).append(" = true");
        }
    }

    private static void flag(AnnotationSpec.Builder annotation, String name, boolean value) {
        if (value) {
            annotation.addMember(name, "$L", true);
        }
    }
}
