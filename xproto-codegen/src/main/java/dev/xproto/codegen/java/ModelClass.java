package dev.xproto.codegen.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.xproto.parser.index.InheritanceIndex;
import dev.xproto.parser.model.Base;
import dev.xproto.parser.model.Field;
import dev.xproto.parser.model.KnownOption;
import dev.xproto.parser.model.Link;
import dev.xproto.parser.model.Member;
import dev.xproto.parser.model.Model;
import dev.xproto.parser.model.ModelGraph;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The class that steps use: constants for queries, getters, setters, and what a link leads to. */
final class ModelClass {
    private final ModelScope scope;
    private final ModelGraph graph;
    private final FieldSection fields;
    private final LinkSection links;
    private final RelatedSection related;

    ModelClass(ModelScope scope, ModelGraph graph) {
        this.scope = scope;
        this.graph = graph;
        this.fields = new FieldSection(scope);
        this.links = new LinkSection(scope);
        this.related = new RelatedSection(scope);
    }

    TypeSpec type() {
        Model model = scope.model();
        TypeSpec.Builder type = TypeSpec.classBuilder(scope.self())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("$L", Doc.wrapped(said(model)))
                .addAnnotation(Api.NULL_MARKED)
                .addAnnotation(Api.GENERATED)
                .addAnnotation(new ModelAnnotation(graph).of(model))
                .superclass(superclass())
                .addSuperinterface(scope.interfaceOf(model))
                .alwaysQualify(scope.ambiguousNames());
        if (model.isAbstract()) {
            type.addModifiers(Modifier.ABSTRACT);
        }
        type.addField(typeConstant());
        scope.shape().members().forEach(member -> type.addField(constant(member)));
        scope.shape().reverses().forEach(reverse -> type.addField(related.constant(reverse)));
        scope.shape().farReverses().forEach(reverse -> type.addField(related.farConstant(reverse)));
        type.addMethod(constructor());
        scope.shape().members().forEach(member -> accessors(member).forEach(type::addMethod));
        scope.shape().reverses().forEach(reverse -> type.addMethod(related.accessor(reverse)));
        return type.build();
    }

    /** What a model is, for the heads of its class and its interface. */
    static String said(Model model) {
        return model.description().flatMap(Doc::sentence).orElse("The model " + Doc.code(model.name()) + ".");
    }

    private TypeName superclass() {
        return scope.shape().base().map(base -> scope.classOf(base.name())).orElse(Api.MODEL_OBJECT);
    }

    private FieldSpec typeConstant() {
        Model model = scope.model();
        CodeBlock bases = model.bases().stream()
                .filter(base -> !base.behaviourOnly())
                .map(Base::name)
                .map(scope::typeOf)
                .collect(CodeBlock.joining(", "));
        CodeBlock relatives = bases.isEmpty()
                ? CodeBlock.of("$T::of", List.class)
                : CodeBlock.of("() -> $T.of($L)", List.class, bases);
        CodeBlock value = model.isAbstract()
                ? CodeBlock.of(
                        "$T.abstractModel($S, $T.class, $L)", Api.MODEL_TYPE, model.name(), scope.self(), relatives)
                : CodeBlock.of(
                        "$T.concrete($S, $T.class, $T::new, $L)",
                        Api.MODEL_TYPE,
                        model.name(),
                        scope.self(),
                        scope.self(),
                        relatives);
        return FieldSpec.builder(
                        ParameterizedTypeName.get(Api.MODEL_TYPE, scope.self()),
                        ReservedNames.TYPE,
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc("The model, for queries and for creating objects.")
                .initializer("$L$L", value, watching(model))
                .build();
    }

    /** What the model says of watchers; mostly nothing. */
    private CodeBlock watching(Model model) {
        CodeBlock links = InheritanceIndex.of(graph).links(model).stream()
                .filter(link -> link.options().flag(KnownOption.WATCHED)
                        || link.options().has(KnownOption.WATCHED_FIELD))
                .map(link -> CodeBlock.of(
                        "new $T($S, $S)",
                        Api.MODEL_TYPE.nestedClass("WatchedLink"),
                        link.name(),
                        link.options().text(KnownOption.WATCHED_FIELD).orElse("")))
                .collect(CodeBlock.joining(", "));
        return links.isEmpty() ? links : CodeBlock.of("\n.watching($L)", links);
    }

    private FieldSpec constant(Member member) {
        if (member instanceof Field field) {
            return fields.constant(field);
        }
        Link link = (Link) member;
        return link.kind().isMany() ? related.constant(link) : links.constant(link);
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PROTECTED)
                .addJavadoc("For the store's session, which makes all objects.")
                .addParameter(Api.OBJECT_STATE, "state")
                .addStatement("super(state)")
                .build();
    }

    private List<MethodSpec> accessors(Member member) {
        if (member instanceof Field field) {
            return fields.accessors(field);
        }
        Link link = (Link) member;
        return link.kind().isMany() ? List.of(related.accessor(link)) : links.accessors(link);
    }
}
