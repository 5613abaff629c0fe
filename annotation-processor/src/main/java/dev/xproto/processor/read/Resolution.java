package dev.xproto.processor.read;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.SimpleTypeVisitor14;
import org.jspecify.annotations.Nullable;

/**
 * Whether everything that a class's header and signatures name is known yet. What another processor will write is not,
 * and what nobody will write never is; of that the compiler itself tells.
 */
public final class Resolution {
    private final Compilation compilation;
    private final Set<String> seen = new HashSet<>();
    private @Nullable Missing missing;

    private Resolution(Compilation compilation) {
        this.compilation = compilation;
    }

    /** Whether the annotation, and what the class is made of, can be read without surprises. */
    public static boolean isComplete(AnnotatedClass step) {
        Resolution resolution = new Resolution(step.compilation());
        return resolution.annotation(step.members()) && resolution.header(step.type()) && signatures(step.type());
    }

    /**
     * A class that isn't there.
     *
     * @param name its name
     * @param by the class that is made of it
     */
    public record Missing(String name, TypeElement by) {}

    /** The first class that isn't there, and that is named by a class which the annotated one is made of. */
    public static Optional<Missing> missing(AnnotatedClass step) {
        Resolution resolution = new Resolution(step.compilation());
        boolean complete = resolution.annotation(step.members()) && resolution.header(step.type());
        return complete ? Optional.empty() : Optional.ofNullable(resolution.missing);
    }

    private boolean header(TypeElement type) {
        if (!seen.add(type.getQualifiedName().toString())) {
            return true;
        }
        for (TypeParameterElement parameter : type.getTypeParameters()) {
            if (!parameter.getBounds().stream().allMatch(Resolution::known)) {
                return false;
            }
        }
        for (TypeMirror supertype : compilation.types().directSupertypes(type.asType())) {
            if (!known(supertype)) {
                missing = new Missing(supertype.toString(), type);
                return false;
            }
            if (!named(supertype)) {
                return false;
            }
        }
        return true;
    }

    /** Whether all is known of the classes that a type names. */
    private boolean named(TypeMirror type) {
        if (!(type instanceof DeclaredType declared) || type.getKind() != TypeKind.DECLARED) {
            return true;
        }
        return declared.asElement() instanceof TypeElement element
                && header(element)
                && declared.getTypeArguments().stream().allMatch(this::named);
    }

    private static boolean signatures(TypeElement type) {
        List<? extends Element> members = type.getEnclosedElements();
        return ElementFilter.constructorsIn(members).stream().allMatch(Resolution::signature)
                && ElementFilter.methodsIn(members).stream().allMatch(Resolution::signature);
    }

    private static boolean signature(ExecutableElement method) {
        return known(method.getReturnType())
                && method.getParameters().stream().map(VariableElement::asType).allMatch(Resolution::known)
                && method.getThrownTypes().stream().allMatch(Resolution::known);
    }

    private boolean annotation(AnnotationReader reader) {
        for (ExecutableElement member : reader.declared()) {
            String name = member.getSimpleName().toString();
            if (reader.value(name).isEmpty()) {
                return false;
            }
            for (AnnotationValue value : reader.list(name)) {
                if (!value(value, member.getReturnType())) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean value(AnnotationValue value, TypeMirror declared) {
        Object content = value.getValue();
        TypeMirror expected = declared instanceof ArrayType array ? array.getComponentType() : declared;
        if (Compilation.isNamed(expected, "java.lang.Class")) {
            // A class that isn't there comes as an error type from some compilers, as a text from others.
            return content instanceof TypeMirror type && known(type) && named(type) && withinBounds(type, expected);
        }
        if (content instanceof AnnotationMirror nested) {
            return annotation(new AnnotationReader(nested));
        }
        boolean isText = Compilation.isNamed(expected, "java.lang.String");
        return isText == (content instanceof String) && !"<error>".equals(content);
    }

    /** Some compilers hand out classes that they have refused. */
    private boolean withinBounds(TypeMirror type, TypeMirror classType) {
        return ((DeclaredType) classType)
                .getTypeArguments().stream()
                        .map(argument ->
                                argument instanceof WildcardType wildcard ? wildcard.getExtendsBound() : argument)
                        .allMatch(bound -> bound == null || compilation.fits(type, bound));
    }

    private static boolean known(TypeMirror type) {
        // A class that a class file names but no jar has shows by its kind alone.
        return type.getKind() != TypeKind.ERROR && type.accept(Known.VISITOR, null);
    }

    /** Looks for the unknown inside a type. */
    private static final class Known extends SimpleTypeVisitor14<Boolean, Void> {
        private static final Known VISITOR = new Known();

        private Known() {
            super(true);
        }

        @Override
        public Boolean visitDeclared(DeclaredType type, Void none) {
            return type.getTypeArguments().stream().allMatch(argument -> argument.accept(this, null));
        }

        @Override
        public Boolean visitError(ErrorType type, Void none) {
            return false;
        }

        @Override
        public Boolean visitArray(ArrayType type, Void none) {
            return type.getComponentType().accept(this, null);
        }

        @Override
        public Boolean visitWildcard(WildcardType type, Void none) {
            TypeMirror above = type.getExtendsBound();
            TypeMirror below = type.getSuperBound();
            return (above == null || above.accept(this, null)) && (below == null || below.accept(this, null));
        }
    }
}
