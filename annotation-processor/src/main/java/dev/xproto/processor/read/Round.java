package dev.xproto.processor.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * The annotated classes of a compilation, round by round. A class that names something which isn't there yet comes in a
 * later round, when another processor has written it; where nobody does, the compiler says so, and the class never comes.
 */
public final class Round {
    private final Compilation compilation;
    private final Set<String> deferred = new LinkedHashSet<>();

    /** Of that compilation. */
    public Round(Compilation compilation) {
        this.compilation = compilation;
    }

    /** The annotated classes that can be looked at now, sorted by name. */
    public List<AnnotatedClass> next(RoundEnvironment environment) {
        Map<String, TypeElement> types = new TreeMap<>();
        for (String name : deferred) {
            TypeElement type = compilation.elements().getTypeElement(name);
            if (type != null) {
                types.put(name, type);
            }
        }
        deferred.clear();
        for (StepAnnotation annotation : StepAnnotation.values()) {
            TypeElement annotationType = compilation.elements().getTypeElement(annotation.annotationName());
            if (annotationType != null) {
                environment.getElementsAnnotatedWith(annotationType).forEach(element -> put(element, types));
            }
        }
        List<AnnotatedClass> ready = new ArrayList<>();
        types.forEach((name, type) -> sort(name, type, ready));
        return ready;
    }

    private static void put(Element element, Map<String, TypeElement> types) {
        if (element instanceof TypeElement type) {
            types.put(type.getQualifiedName().toString(), type);
        }
    }

    private void sort(String name, TypeElement type, List<AnnotatedClass> ready) {
        List<AnnotatedClass> annotated = AnnotatedClass.allOf(type, compilation);
        if (annotated.stream().allMatch(Resolution::isComplete)) {
            ready.addAll(annotated);
        } else {
            deferred.add(name);
        }
    }
}
