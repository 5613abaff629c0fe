package dev.xproto.codegen.java;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.xproto.parser.model.Base;
import dev.xproto.parser.model.Field;
import dev.xproto.parser.model.Link;
import dev.xproto.parser.model.Member;
import dev.xproto.parser.model.ModelGraph;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The interface that says what a model is: getters of what it declares, and the classes of its choices. */
final class ModelInterface {
    private final ModelScope scope;
    private final ModelGraph graph;

    ModelInterface(ModelScope scope, ModelGraph graph) {
        this.scope = scope;
        this.graph = graph;
    }

    TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(scope.interfaceOf(scope.model()))
                .addModifiers(Modifier.PUBLIC)
                .addAnnotation(Api.NULL_MARKED)
                .addAnnotation(Api.GENERATED)
                .addJavadoc("$L", Doc.wrapped(ModelClass.said(scope.model())))
                .alwaysQualify(scope.ambiguousNames());
        for (Base base : scope.model().bases()) {
            if (!base.behaviourOnly()) {
                type.addSuperinterface(scope.interfaceOf(graph.get(base.name())));
            }
        }
        for (Member member : scope.shape().own()) {
            promises(member).forEach(type::addMethod);
            if (member instanceof Field field && FieldKind.of(field).isChoice()) {
                type.addType(new ChoiceClass(scope, field).type());
            }
        }
        return type.build();
    }

    private List<MethodSpec> promises(Member member) {
        if (member instanceof Field field) {
            return List.of(new FieldSection(scope).promise(field));
        }
        Link link = (Link) member;
        return link.kind().isMany()
                ? List.of(new RelatedSection(scope).promise(link))
                : new LinkSection(scope).promises(link);
    }
}
