package dev.xproto.processor.write;

import dev.xproto.processor.read.AnnotatedClass;
import dev.xproto.processor.read.Compilation;
import dev.xproto.processor.read.NamedClass;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;

/**
 * What step factories and view factories have in common as source text. Every type is written with its whole name, so
 * that nothing in the user's package can stand in the way of an import.
 */
final class FactoryFrame {
    private static final String GENERATED = "javax.annotation.processing.Generated";
    private static final String NULL_MARKED = "org.jspecify.annotations.NullMarked";

    private final AnnotatedClass step;

    FactoryFrame(AnnotatedClass step) {
        this.step = step;
    }

    /** The whole file around the factory's methods. */
    String around(String methods) {
        StringBuilder text = new StringBuilder();
        if (!step.packageName().isEmpty()) {
            text.append("package ").append(step.packageName()).append(";\n\n");
        }
        text.append("/** Makes {@link ").append(className()).append("}; found by its service file. */\n");
        annotations().forEach(line -> text.append(line).append('\n'));
        text.append("public final class ")
                .append(step.factoryName())
                .append(" implements ")
                .append(step.annotation().factoryInterface())
                .append(" {\n");
        text.append("    /** For the service loader. */\n    public ")
                .append(step.factoryName())
                .append("() {}\n\n");
        return text.append(methods).append("}\n").toString();
    }

    /** The class's canonical name. */
    String className() {
        return step.type().getQualifiedName().toString();
    }

    /** How to begin making one: a generic class is made with the arguments that the compiler finds. */
    String made() {
        return "new " + className() + (step.type().getTypeParameters().isEmpty() ? "" : "<>");
    }

    /** A class that an annotation names, by its canonical name. */
    static String name(NamedClass value) {
        return value.element()
                .orElseThrow(() -> new IllegalStateException("not a class: " + value.type()))
                .getQualifiedName()
                .toString();
    }

    private List<String> annotations() {
        List<String> lines = new ArrayList<>();
        if (isSeen(GENERATED)) {
            lines.add("@" + GENERATED + "(\"dev.xproto.processor.StepProcessor\")");
        }
        if (isSeen(NULL_MARKED)) {
            lines.add("@" + NULL_MARKED);
        }
        if (namesSomethingDeprecated()) {
            lines.add(
                    "@java.lang.SuppressWarnings({\"deprecation\", \"removal\"}) // what the annotated class uses is its own affair");
        }
        return lines;
    }

    /** Whether the factory's file can name the type: on a module path not every type that exists is readable. */
    private boolean isSeen(String name) {
        ModuleElement module = step.compilation().elements().getModuleOf(step.type());
        TypeElement found = module == null
                ? step.compilation().elements().getTypeElement(name)
                : step.compilation().elements().getTypeElement(module, name);
        return found != null;
    }

    private boolean namesSomethingDeprecated() {
        Stream<Element> named = Stream.of(step.models(), step.members().classes("externalDependencies"))
                .flatMap(List::stream)
                .flatMap(value -> value.element().stream());
        Stream<Element> watched = step.watched().stream().flatMap(link -> link.dest().element().stream());
        Stream<Element> own = Stream.concat(Stream.of(step.type()), step.constructors().stream());
        return Stream.of(named, watched, own).flatMap(each -> each).anyMatch(this::isDeprecated);
    }

    private boolean isDeprecated(Element element) {
        for (Element at = element; at != null; at = at.getEnclosingElement()) {
            if (Compilation.annotation(at, "java.lang.Deprecated").isPresent()) {
                return true;
            }
        }
        return false;
    }
}
