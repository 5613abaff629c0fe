package dev.xproto.processor.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Reads the members of one annotation; those that weren't written have their default value. Asks the compiler once, for it
 * makes its answers anew each time; so it is of use in the round that it was made in, and to one thread.
 */
public final class AnnotationReader {
    private final AnnotationMirror mirror;
    private @Nullable Map<String, AnnotationValue> written;
    private @Nullable List<ExecutableElement> declared;

    /** Reads that annotation. */
    public AnnotationReader(AnnotationMirror mirror) {
        this.mirror = mirror;
    }

    /** The annotation as written. */
    public AnnotationMirror mirror() {
        return mirror;
    }

    /** The members that the annotation's own version has. */
    public List<ExecutableElement> declared() {
        List<ExecutableElement> known = declared;
        if (known == null) {
            known = ElementFilter.methodsIn(
                    mirror.getAnnotationType().asElement().getEnclosedElements());
            declared = known;
        }
        return known;
    }

    /** The member's value where it is written; empty when it is left to its default. */
    public Optional<AnnotationValue> written(String member) {
        Map<String, AnnotationValue> known = written;
        if (known == null) {
            Map<String, AnnotationValue> read = new HashMap<>();
            mirror.getElementValues()
                    .forEach((method, value) -> read.put(method.getSimpleName().toString(), value));
            written = read;
            known = read;
        }
        return Optional.ofNullable(known.get(member));
    }

    /** The member's value, written or default; empty when the annotation's version hasn't got it. */
    public Optional<AnnotationValue> value(String member) {
        Optional<AnnotationValue> written = written(member);
        if (written.isPresent()) {
            return written;
        }
        return declared().stream()
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
