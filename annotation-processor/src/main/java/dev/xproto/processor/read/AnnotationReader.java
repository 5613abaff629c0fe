package dev.xproto.processor.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/** Reads the members of one annotation; those that weren't written have their default value. */
public final class AnnotationReader {
    private final AnnotationMirror mirror;

    /** Reads that annotation. */
    public AnnotationReader(AnnotationMirror mirror) {
        this.mirror = mirror;
    }

    /** The member's value where it is written; empty when it is left to its default. */
    public Optional<AnnotationValue> written(String member) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(member)) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }

    /** The member's value, written or default; empty when the annotation's version hasn't got it. */
    public Optional<AnnotationValue> value(String member) {
        Optional<AnnotationValue> written = written(member);
        if (written.isPresent()) {
            return written;
        }
        return mirror.getAnnotationType().asElement().getEnclosedElements().stream()
                .filter(ExecutableElement.class::isInstance)
                .map(ExecutableElement.class::cast)
                .filter(method -> method.getSimpleName().contentEquals(member))
                .findFirst()
                .map(ExecutableElement::getDefaultValue);
    }

    /** The values of a member that is an array; of one that isn't, its one value. */
    public List<AnnotationValue> list(String member) {
        Optional<AnnotationValue> value = value(member);
        if (value.isEmpty()) {
            return List.of();
        }
        if (value.get().getValue() instanceof List<?> values) {
            return values.stream().map(AnnotationValue.class::cast).toList();
        }
        return List.of(value.get());
    }

    /** The classes that a member names. */
    public List<NamedClass> classes(String member) {
        return list(member).stream()
                .filter(value -> value.getValue() instanceof TypeMirror)
                .map(value -> new NamedClass(value, (TypeMirror) value.getValue()))
                .toList();
    }

    /** The annotations that a member lists. */
    public List<AnnotationReader> annotations(String member) {
        return list(member).stream()
                .filter(value -> value.getValue() instanceof AnnotationMirror)
                .map(value -> new AnnotationReader((AnnotationMirror) value.getValue()))
                .toList();
    }

    /** The text of a member; empty when it has none. */
    public String text(String member) {
        return value(member).map(value -> value.getValue().toString()).orElse("");
    }

    /** The number of a member; 0 when it has none. */
    public int number(String member) {
        return value(member)
                .map(AnnotationValue::getValue)
                .filter(Integer.class::isInstance)
                .map(Integer.class::cast)
                .orElse(0);
    }

    /** Whether a member says yes. */
    public boolean flag(String member) {
        return value(member)
                .map(AnnotationValue::getValue)
                .filter(Boolean.TRUE::equals)
                .isPresent();
    }
}
