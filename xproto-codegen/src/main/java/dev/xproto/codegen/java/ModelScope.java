package dev.xproto.codegen.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.xproto.parser.model.Field;
import dev.xproto.parser.model.Model;
import java.util.Set;
import java.util.stream.Stream;

/** One model whose class is being written, and what its parts are called there. */
final class ModelScope {
    private final Shape shape;
    private final Naming naming;
    private final ModelClasses classes;

    ModelScope(Shape shape, Naming naming, ModelClasses classes) {
        this.shape = shape;
        this.naming = naming;
        this.classes = classes;
    }

    Shape shape() {
        return shape;
    }

    Model model() {
        return shape.model();
    }

    Naming naming() {
        return naming;
    }

    ModelNames names() {
        return naming.of(model());
    }

    ClassName self() {
        return classes.get(model().name());
    }

    ClassName interfaceOf(Model other) {
        return classes.interfaceOf(other.name());
    }

    /** The class of a model, as this file must name it. */
    TypeName classOf(String model) {
        ClassName name = classes.get(model);
        return isHidden(name) ? verbatim(name.canonicalName()) : name;
    }

    /** The class of a model, as this file must name it where it may be null. */
    TypeName nullableClassOf(String model) {
        ClassName name = classes.get(model);
        return isHidden(name)
                ? verbatim(name.packageName() + ".@org.jspecify.annotations.Nullable " + name.simpleName())
                : name.annotated(Api.NULLABLE);
    }

    /** The constant that holds a model's type. A constant of this class may be called as the model is, and hides it. */
    CodeBlock typeOf(String model) {
        ClassName name = classes.get(model);
        boolean hidden = isHidden(name) || !names().isFreeConstant(name.simpleName());
        return CodeBlock.of("$T." + ReservedNames.TYPE, hidden ? verbatim(name.canonicalName()) : name);
    }

    /** JavaPoet shortens the names of classes of the same package, whatever hides them; type variables it leaves alone. */
    private static TypeName verbatim(String name) {
        return TypeVariableName.get(name);
    }

    /** Whether a class of the same package is hidden by an inherited nested one. */
    private boolean isHidden(ClassName name) {
        return name.packageName().equals(self().packageName())
                && names().nested().contains(name.simpleName());
    }

    /** Simple names that mean something else in this file's package, or inside its class, than they usually do. */
    String[] ambiguousNames() {
        Set<String> mates = classes.mates(model().name());
        Stream<String> types = ReservedNames.TYPES.stream().filter(mates::contains);
        Stream<String> nested = names().nested().stream().filter(classes::hasSimpleName);
        return Stream.concat(types, nested).distinct().sorted().toArray(String[]::new);
    }

    /** The class of a field's choices. */
    ClassName choicesOf(Field field) {
        return classes.interfaceOf(field.model()).nestedClass(naming.of(field).choices());
    }
}
