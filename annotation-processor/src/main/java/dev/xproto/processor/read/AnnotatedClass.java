package dev.xproto.processor.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * A class with one of our annotations.
 *
 * @param type the class
 * @param annotation which annotation
 * @param members the annotation's members
 * @param compilation the compilation that it is part of
 */
public record AnnotatedClass(
        TypeElement type, StepAnnotation annotation, AnnotationReader members, Compilation compilation) {
    /** The class once for each of our annotations on it. */
    public static List<AnnotatedClass> allOf(TypeElement type, Compilation compilation) {
        return type.getAnnotationMirrors().stream()
                .map(mirror -> Compilation.element(mirror.getAnnotationType())
                        .map(element -> element.getQualifiedName().toString())
                        .flatMap(StepAnnotation::named)
                        .map(annotation ->
                                new AnnotatedClass(type, annotation, new AnnotationReader(mirror), compilation)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The annotation as written. */
    public AnnotationMirror mirror() {
        return members.mirror();
    }

    /** The models that the annotation is about. */
    public List<NamedClass> models() {
        return annotation.modelsMember().isEmpty() ? List.of() : members.classes(annotation.modelsMember());
    }

    /** The watched links. */
    public List<LinkValue> watched() {
        return members.annotations("watched").stream()
                .map(link -> new LinkValue(
                        link.classes("dest").get(0),
                        link.text("via"),
                        place(link, "via"),
                        link.text("into"),
                        place(link, "into")))
                .toList();
    }

    private static AnnotationValue place(AnnotationReader link, String member) {
        return link.value(member).orElseThrow(() -> new IllegalStateException("@ModelLink has no " + member));
    }

    /** The step interface as this class implements it; empty when it doesn't, or when none is asked for. */
    public Optional<DeclaredType> implemented() {
        return annotation.interfaceName().flatMap(name -> compilation.asSupertype(type.asType(), name));
    }

    /** What the class gave for the step interface's type parameter; empty when it has none or the class left it out. */
    public Optional<TypeMirror> typeArgument() {
        return implemented()
                .map(DeclaredType::getTypeArguments)
                .filter(arguments -> arguments.size() == 1)
                .map(arguments -> arguments.get(0));
    }

    /** Whether the annotation stands on a class or a record, of which there can be objects. */
    public boolean isClass() {
        return type.getKind() == ElementKind.CLASS || type.getKind() == ElementKind.RECORD;
    }

    /** Its constructors; a class without any that is written has the implicit one. */
    public List<ExecutableElement> constructors() {
        return ElementFilter.constructorsIn(type.getEnclosedElements());
    }

    /** The class's name, without its package. */
    public String shown() {
        return Compilation.shown(compilation.types().erasure(type.asType()));
    }

    /** Its package; empty for the unnamed one. */
    public String packageName() {
        PackageElement home = compilation.elements().getPackageOf(type);
        return home.isUnnamed() ? "" : home.getQualifiedName().toString();
    }

    /** The simple name of the factory that is written for it, in the same package. */
    public String factoryName() {
        Deque<String> names = new ArrayDeque<>();
        for (Element at = type; at instanceof TypeElement; at = at.getEnclosingElement()) {
            names.addFirst(at.getSimpleName().toString());
        }
        return String.join("_", names) + annotation.factorySuffix();
    }

    /** The qualified name of the factory that is written for it. */
    public String qualifiedFactoryName() {
        String home = packageName();
        return home.isEmpty() ? factoryName() : home + "." + factoryName();
    }
}
