package dev.xproto.processor.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
    private final Set<String> sources = new HashSet<>();

    /** Of that compilation. */
    public Round(Compilation compilation) {
        this.compilation = compilation;
    }

    /** The annotated classes that can be looked at now, sorted by name. */
    public List<AnnotatedClass> next(RoundEnvironment environment) {
        environment.getRootElements().forEach(root -> put(root, sources));
        Map<String, TypeElement> types = new TreeMap<>();
        for (String name : deferred) {
            TypeElement type = compilation.elements().getTypeElement(name);
            if (type != null) {
                types.put(name, type);
            }
        }
        deferred.clear();
        compilation.annotated(environment, StepAnnotation.names()).forEach(type -> put(type, types));
        List<AnnotatedClass> ready = new ArrayList<>();
        types.forEach((name, type) -> sort(name, type, ready));
        return ready;
    }

    /**
     * The annotated classes that never came because a class file names a class that isn't there; of such the compiler
     * itself says nothing, or nothing that helps. Where a source names it, the compiler does.
     */
    public Map<AnnotatedClass, Resolution.Missing> incomplete() {
        Map<AnnotatedClass, Resolution.Missing> found = new LinkedHashMap<>();
        for (String name : deferred) {
            TypeElement type = compilation.elements().getTypeElement(name);
            List<AnnotatedClass> annotated = type == null ? List.of() : AnnotatedClass.allOf(type, compilation);
            annotated.forEach(step -> Resolution.missing(step)
                    .filter(missing -> !isSource(missing.by()))
                    .ifPresent(missing -> found.put(step, missing)));
        }
        return found;
    }

    private boolean isSource(TypeElement type) {
        for (Element at = type; at instanceof TypeElement outer; at = at.getEnclosingElement()) {
            if (sources.contains(outer.getQualifiedName().toString())) {
                return true;
            }
        }
        return false;
    }

    private static void put(Element element, Set<String> names) {
        if (element instanceof TypeElement type) {
            names.add(type.getQualifiedName().toString());
        }
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
