package dev.xproto.processor.report;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Where findings go: to the compiler, at the place that is wrong. Warnings can be silenced, by {@code @SuppressWarnings}
 * with the code on the class or one around it, or for the whole compilation by the option {@value #SUPPRESS}.
 */
public final class Report {
    /** The processor option that lists the codes of warnings not to give, with commas between them. */
    public static final String SUPPRESS = "xproto.suppress";

    private final Messager messager;
    private final Set<String> suppressed;
    private boolean errors;

    /**
     * Reports there.
     *
     * @param suppressed the value of {@link #SUPPRESS}; null when it isn't given
     */
    public Report(Messager messager, @Nullable String suppressed) {
        this.messager = messager;
        this.suppressed = suppressed == null ? Set.of() : new HashSet<>(Arrays.asList(suppressed.split("[,\\s]+")));
    }

    /** Whether an error was reported since this was last called. */
    public boolean takeErrors() {
        boolean had = errors;
        errors = false;
        return had;
    }

    /** Says it of an element. */
    public void at(Element element, StepCode code, String message, String help) {
        print(new Place(element, null, null), code, message, help);
    }

    /** Says it of an annotation. */
    public void at(Element element, AnnotationMirror mirror, StepCode code, String message, String help) {
        print(new Place(element, mirror, null), code, message, help);
    }

    /** Says it of a value in an annotation. */
    public void at(
            Element element,
            AnnotationMirror mirror,
            AnnotationValue value,
            StepCode code,
            String message,
            String help) {
        print(new Place(element, mirror, value), code, message, help);
    }

    private record Place(
            Element element,
            @Nullable AnnotationMirror mirror,
            @Nullable AnnotationValue value) {}

    private void print(Place place, StepCode code, String message, String help) {
        if (code.kind() == Diagnostic.Kind.ERROR) {
            errors = true;
        } else if (isSilenced(place.element(), code)) {
            return;
        }
        String text = "[" + code.id() + "] " + message + "\n  help: " + help;
        if (place.mirror() == null) {
            messager.printMessage(code.kind(), text, place.element());
        } else if (place.value() == null) {
            messager.printMessage(code.kind(), text, place.element(), place.mirror());
        } else {
            messager.printMessage(code.kind(), text, place.element(), place.mirror(), place.value());
        }
    }

    private boolean isSilenced(Element element, StepCode code) {
        if (suppressed.contains(code.id())) {
            return true;
        }
        for (Element at = element; at != null; at = at.getEnclosingElement()) {
            SuppressWarnings silenced = at.getAnnotation(SuppressWarnings.class);
            if (silenced != null && Arrays.asList(silenced.value()).contains(code.id())) {
                return true;
            }
        }
        return false;
    }
}
