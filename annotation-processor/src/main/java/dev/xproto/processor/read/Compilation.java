package dev.xproto.processor.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * The compilation's elements and types, with the questions that the rules ask of them.
 *
 * @param elements the compiler's
 * @param types the compiler's
 */
public record Compilation(Elements elements, Types types) {
    /** That of a processor. */
    public static Compilation of(ProcessingEnvironment environment) {
        return new Compilation(environment.getElementUtils(), environment.getTypeUtils());
    }

    /**
     * The classes of a round that have one of the annotations. In one question for all: each makes the compiler look at
     * every member of every class.
     */
    public Set<TypeElement> annotated(RoundEnvironment environment, List<String> annotations) {
        TypeElement[] known = annotations.stream()
                .map(elements::getTypeElement)
                .filter(Objects::nonNull)
                .toArray(TypeElement[]::new);
        return known.length == 0 ? Set.of() : ElementFilter.typesIn(environment.getElementsAnnotatedWithAny(known));
    }

    /** The element's annotation of that canonical name. */
    public static Optional<AnnotationMirror> annotation(Element element, String name) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (isNamed(mirror.getAnnotationType(), name)) {
                return Optional.of(mirror);
            }
        }
        return Optional.empty();
    }

    /** Whether the type, without its arguments, is the one of that canonical name. */
    public static boolean isNamed(TypeMirror type, String name) {
        return element(type)
                .filter(element -> element.getQualifiedName().contentEquals(name))
                .isPresent();
    }

    /** The class or interface of a type; empty for arrays, primitives and variables. */
    public static Optional<TypeElement> element(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED && ((DeclaredType) type).asElement() instanceof TypeElement element
                ? Optional.of(element)
                : Optional.empty();
    }

    /** The type, seen as the supertype of that canonical name; empty when it has no such supertype. */
    public Optional<DeclaredType> asSupertype(TypeMirror type, String name) {
        Deque<TypeMirror> waiting = new ArrayDeque<>();
        Set<String> seen = new HashSet<>();
        waiting.add(type);
        while (!waiting.isEmpty()) {
            TypeMirror next = waiting.remove();
            if (isNamed(next, name)) {
                return Optional.of((DeclaredType) next);
            }
            if (seen.add(next.toString())) {
                waiting.addAll(types.directSupertypes(next));
            }
        }
        return Optional.empty();
    }

    /** Whether a value of the one type can be used where the other is asked for, whatever their arguments. */
    public boolean fits(TypeMirror from, TypeMirror to) {
        return types.isSubtype(types.erasure(from), types.erasure(to));
    }

    /** The type as people write it: without packages. */
    public static String shown(TypeMirror type) {
        return type.toString().replaceAll("@[\\w.]+ ", "").replaceAll("\\b(?:[a-z_][\\w]*\\.)+(?=\\p{Lu})", "");
    }
}
