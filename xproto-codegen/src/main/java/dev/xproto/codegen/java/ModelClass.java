package dev.xproto.codegen.java;

import dev.xproto.parser.model.Base;
import dev.xproto.parser.model.Field;
import dev.xproto.parser.model.Link;
import dev.xproto.parser.model.Member;
import dev.xproto.parser.model.Model;
import dev.xproto.parser.model.ModelGraph;
import java.util.stream.Collectors;

/** The class that steps use: constants for queries, getters, setters, and what a link leads to. */
final class ModelClass {
    private final ModelScope scope;
    private final ModelGraph graph;
    private final SourceText out;
    private final FieldSection fields;
    private final LinkSection links;
    private final RelatedSection related;

    ModelClass(ModelScope scope, ModelGraph graph) {
        this.scope = scope;
        this.graph = graph;
        this.out = new SourceText(scope.self(), scope.isAmbiguous());
        this.fields = new FieldSection(scope, out);
        this.links = new LinkSection(scope, out);
        this.related = new RelatedSection(scope, out);
    }

    String text() {
        Model model = scope.model();
        out.doc(Doc.wrapped(said(model)));
        Api.annotate(out);
        new ModelAnnotation(graph, out).write(model);
        String superclass = scope.shape()
                .base()
                .map(base -> scope.nameOf(base.name(), out))
                .orElseGet(() -> out.name(Api.MODEL_OBJECT));
        out.open("public " + (model.isAbstract() ? "abstract " : "") + "class " + scope.selfName(out) + " extends "
                + superclass + " implements " + out.name(scope.interfaceOf(model)));
        typeConstant();
        scope.shape().members().forEach(this::constant);
        scope.shape().reverses().forEach(related::constant);
        scope.shape().farReverses().forEach(related::farConstant);
        out.doc("For the store's session, which makes all objects.");
        out.method("protected " + scope.selfName(out), out.name(Api.OBJECT_STATE) + " state", "super(state)");
        scope.shape().members().forEach(this::accessors);
        scope.shape().reverses().forEach(related::accessor);
        out.close();
        return out.text();
    }

    /** What a model is, for the heads of its class and its interface. */
    static String said(Model model) {
        return model.description().flatMap(Doc::sentence).orElse("The model " + Doc.code(model.name()) + ".");
    }

    private void typeConstant() {
        Model model = scope.model();
        String type = out.name(Api.MODEL_TYPE);
        String self = scope.selfName(out);
        String known = Literal.of(model.name()) + ", " + self + ".class, ";
        String value = model.isAbstract()
                ? type + ".abstractModel(" + known + bases() + ")"
                : type + ".concrete(" + known + self + "::new, " + bases() + ")";
        out.doc("The model, for queries and for creating objects.");
        out.constant("public static final " + type + "<" + self + "> " + ReservedNames.TYPE, value);
    }

    private String bases() {
        String bases = scope.model().bases().stream()
                .filter(base -> !base.behaviourOnly())
                .map(Base::name)
                .map(base -> scope.nameOf(base, out) + "." + ReservedNames.TYPE)
                .collect(Collectors.joining(", "));
        String list = out.name(Api.LIST);
        return bases.isEmpty() ? list + "::of" : "() -> " + list + ".of(" + bases + ")";
    }

    private void constant(Member member) {
        if (member instanceof Field field) {
            fields.constant(field);
        } else if (member instanceof Link link && link.kind().isMany()) {
            related.constant(link);
        } else {
            links.constant((Link) member);
        }
    }

    private void accessors(Member member) {
        if (member instanceof Field field) {
            fields.accessors(field);
        } else if (member instanceof Link link && link.kind().isMany()) {
            related.accessor(link);
        } else {
            links.accessors((Link) member);
        }
    }
}
