package dev.xproto.codegen.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.xproto.parser.index.InheritanceIndex;
import dev.xproto.parser.model.Field;
import dev.xproto.parser.model.KnownOption;
import dev.xproto.parser.model.Link;
import dev.xproto.parser.model.Model;
import dev.xproto.parser.model.ModelGraph;

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
        inheritance.fields(model).forEach(field -> annotation.addMember("fields", "$L", field(field)));
        inheritance.links(model).forEach(link -> annotation.addMember("links", "$L", link(link)));
        return annotation.build();
    }

    private static CodeBlock field(Field field) {
        StringBuilder parts = new StringBuilder("name = ").append(Literal.of(field.name()));
        flag(parts, "feedback", field.options().flag(KnownOption.FEEDBACK_STATE));
        flag(parts, "bookkeeping", field.options().flag(KnownOption.BOOKKEEPING_STATE));
        return CodeBlock.of("@$T($L)", FIELD, parts);
    }

    private static CodeBlock link(Link link) {
        StringBuilder parts = new StringBuilder("name = ").append(Literal.of(link.name()));
        parts.append(", peer = ").append(Literal.of(link.peer()));
        link.reverse().ifPresent(reverse -> parts.append(", reverse = ").append(Literal.of(reverse)));
        flag(parts, "many", link.kind().isMany());
        flag(parts, "feedback", link.options().flag(KnownOption.FEEDBACK_STATE));
        return CodeBlock.of("@$T($L)", LINK, parts);
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
