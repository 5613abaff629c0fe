package dev.xproto.processor.read;

import java.util.Optional;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * A class that an annotation names.
 *
 * @param place where it stands
 * @param type the class
 */
public record NamedClass(AnnotationValue place, TypeMirror type) {
    /** The class's element; empty for arrays and primitives. */
    public Optional<TypeElement> element() {
        return Compilation.element(type);
    }

    /** Whether it was generated from a model; asked more often than what it says of it, which takes longer to read. */
    public boolean isModel() {
        return element().filter(ModelFacts::isSaidBy).isPresent();
    }

    /** What the class says of the model that it was generated for; empty when it wasn't generated. */
    public Optional<ModelFacts> model() {
        return element().flatMap(ModelFacts::of);
    }

    /** The class's name, without its package. */
    public String shown() {
        return Compilation.shown(type);
    }
}
