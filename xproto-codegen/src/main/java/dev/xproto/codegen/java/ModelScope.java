package dev.xproto.codegen.java;

import dev.xproto.parser.model.Field;
import dev.xproto.parser.model.Model;
import java.util.Set;
import java.util.function.Predicate;

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

    ClassRef self() {
        return classes.get(model().name());
    }

    /** The class itself, as its own file names it. */
    String selfName(SourceText out) {
        return nameOf(model().name(), out);
    }

    ClassRef interfaceOf(Model other) {
        return classes.interfaceOf(other.name());
    }

    /** The class of a model, as this file must name it. */
    String nameOf(String model, SourceText out) {
        ClassRef name = classes.get(model);
        return isHidden(name) ? name.canonicalName() : out.name(name);
    }

    /** The class of a model, as this file must name it where it may be null. */
    String nullableNameOf(String model, SourceText out) {
        ClassRef name = classes.get(model);
        return isHidden(name)
                ? name.packageName() + ".@" + Api.NULLABLE.canonicalName() + " " + name.simpleName()
                : out.nullable(name);
    }

    /** Whether a class of the same package is hidden by an inherited nested one. */
    private boolean isHidden(ClassRef name) {
        return name.packageName().equals(self().packageName())
                && names().nested().contains(name.simpleName());
    }

    /** Whether a simple name means something else in this file's package, or inside its class, than it usually does. */
    Predicate<String> isAmbiguous() {
        Set<String> mates = classes.mates(model().name());
        Set<String> nested = names().nested();
        return name -> mates.contains(name) || nested.contains(name);
    }

    /** The class of a field's choices. */
    ClassRef choicesOf(Field field) {
        return classes.interfaceOf(field.model()).inside(naming.of(field).choices());
    }
}
