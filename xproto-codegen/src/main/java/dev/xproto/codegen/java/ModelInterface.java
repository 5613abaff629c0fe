package dev.xproto.codegen.java;

import dev.xproto.parser.model.Base;
import dev.xproto.parser.model.Field;
import dev.xproto.parser.model.Link;
import dev.xproto.parser.model.Member;
import dev.xproto.parser.model.ModelGraph;
import java.util.List;
import java.util.stream.Collectors;

/** The interface that says what a model is: getters of what it declares, and the classes of its choices. */
final class ModelInterface {
    private final ModelScope scope;
    private final ModelGraph graph;
    private final SourceText out;

    ModelInterface(ModelScope scope, ModelGraph graph) {
        this.scope = scope;
        this.graph = graph;
        this.out = new SourceText(scope.interfaceOf(scope.model()), scope.isAmbiguous());
    }

    String text() {
        out.doc(Doc.wrapped(ModelClass.said(scope.model())));
        Api.annotate(out);
        String bases = scope.model().bases().stream()
                .filter(base -> !base.behaviourOnly())
                .map(Base::name)
                .map(base -> out.name(scope.interfaceOf(graph.get(base))))
                .collect(Collectors.joining(", "));
        ClassRef self = scope.interfaceOf(scope.model());
        out.open("public interface " + self.simpleName() + (bases.isEmpty() ? "" : " extends " + bases));
        List<Member> own = scope.shape().own();
        own.forEach(this::promise);
        for (Member member : own) {
            if (member instanceof Field field && FieldKind.of(field).isChoice()) {
                new ChoiceClass(scope, field, out).write();
            }
        }
        out.close();
        return out.text();
    }

    private void promise(Member member) {
        if (member instanceof Field field) {
            new FieldSection(scope, out).promise(field);
        } else if (member instanceof Link link && link.kind().isMany()) {
            new RelatedSection(scope, out).promise(link);
        } else {
            new LinkSection(scope, out).promises((Link) member);
        }
    }
}
