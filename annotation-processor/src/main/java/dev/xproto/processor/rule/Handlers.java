package dev.xproto.processor.rule;

import dev.xproto.processor.read.AnnotatedClass;
import dev.xproto.processor.read.Compilation;
import dev.xproto.processor.report.NearestNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.util.ElementFilter;

/** The methods of a step that the engine calls, and those that look as if it did. */
final class Handlers {
    private static final int SLIP = 2;

    private final AnnotatedClass step;
    private final List<ExecutableElement> called;
    private final Set<String> overridden = new TreeSet<>();

    private Handlers(AnnotatedClass step, DeclaredType contract) {
        this.step = step;
        this.called = ElementFilter.methodsIn(contract.asElement().getEnclosedElements());
        for (ExecutableElement method :
                ElementFilter.methodsIn(step.compilation().elements().getAllMembers(step.type()))) {
            boolean fromContract = contract.asElement().equals(method.getEnclosingElement());
            if (!fromContract && called.stream().anyMatch(each -> overrides(method, each))) {
                overridden.add(method.getSimpleName().toString());
            }
        }
    }

    /** Those of a step; empty when it doesn't implement what its annotation asks for. */
    static Optional<Handlers> of(AnnotatedClass step) {
        return step.implemented().map(contract -> new Handlers(step, contract));
    }

    /** The handlers that the class has, by its own hand or from a class above it. */
    Set<String> overridden() {
        return overridden;
    }

    /** The methods with a handler's name that the engine doesn't call, while it has no other of that name to call. */
    List<ExecutableElement> notOverriding() {
        return suspects().stream()
                .filter(method -> !missing(method.getSimpleName().toString()).isEmpty())
                .toList();
    }

    /** The methods named almost like a handler that the class hasn't got. */
    List<ExecutableElement> misnamed() {
        return suspects().stream()
                .filter(method -> missing(method.getSimpleName().toString()).isEmpty())
                .filter(method -> meant(method).isPresent())
                .toList();
    }

    /** The handler that a misnamed method was probably meant to be. */
    Optional<ExecutableElement> meant(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        ExecutableElement best = null;
        int least = SLIP + 1;
        for (ExecutableElement each : called) {
            String wanted = each.getSimpleName().toString();
            int distance = NearestNames.distance(plain(name), plain(wanted));
            boolean sameShape =
                    each.getParameters().size() == method.getParameters().size();
            if (sameShape && distance < least && !overridden.contains(wanted)) {
                best = each;
                least = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    /** A handler as the step would declare it. */
    String shown(ExecutableElement handler) {
        DeclaredType declaring = (DeclaredType) step.type().asType();
        return step.compilation().types().asMemberOf(declaring, handler) instanceof ExecutableType type
                ? handler.getSimpleName()
                        + type.getParameterTypes().stream()
                                .map(Compilation::shown)
                                .collect(Collectors.joining(", ", "(", ")"))
                : handler.toString();
    }

    /** The handlers of that name, unless the class has one of them. */
    List<ExecutableElement> missing(String name) {
        return overridden.contains(name)
                ? List.of()
                : called.stream()
                        .filter(each -> each.getSimpleName().contentEquals(name))
                        .toList();
    }

    private List<ExecutableElement> suspects() {
        List<ExecutableElement> suspects = new ArrayList<>();
        for (ExecutableElement method : ElementFilter.methodsIn(step.type().getEnclosedElements())) {
            Set<Modifier> modifiers = method.getModifiers();
            boolean own = modifiers.contains(Modifier.PRIVATE) || modifiers.contains(Modifier.STATIC);
            if (!own && called.stream().noneMatch(each -> overrides(method, each))) {
                suspects.add(method);
            }
        }
        return suspects;
    }

    private boolean overrides(ExecutableElement method, ExecutableElement handler) {
        Element home = method.getEnclosingElement();
        return home instanceof TypeElement && step.compilation().elements().overrides(method, handler, step.type());
    }

    private static String plain(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }
}
