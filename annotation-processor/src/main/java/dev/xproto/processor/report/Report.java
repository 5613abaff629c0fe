package dev.xproto.processor.report;

import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Where findings go: to the compiler, at the place that is wrong. Warnings can be silenced, by {@code @SuppressWarnings}
 * with the code and a reason on the place or around it, or for the whole compilation by the option {@value #SUPPRESS}.
 */
public final class Report {
    /** The processor option that lists the codes of warnings not to give, with commas between them. */
    public static final String SUPPRESS = "xproto.suppress";

    private final Messager messager;
    private final Silence silence;
    private boolean errors;

    /**
     * Reports there.
     *
     * @param suppressed the value of {@link #SUPPRESS}; null when it isn't given
     */
    public Report(Messager messager, @Nullable String suppressed) {
        this.messager = messager;
        this.silence = new Silence(suppressed);
    }

    /** Whether an error was reported since this was last called. */
    public boolean takeErrors() {
        boolean had = errors;
        errors = false;
        return had;
    }

    /** Says it of an element. */
    public void at(Element element, StepCode code, String message, String help) {
        at(new ElementSpot(messager, element, null, null), code, message, help);
    }

    /** Says it of an annotation. */
    public void at(Element element, AnnotationMirror mirror, StepCode code, String message, String help) {
        at(new ElementSpot(messager, element, mirror, null), code, message, help);
    }

    /** Says it of a value in an annotation. */
    public void at(
            Element element,
            AnnotationMirror mirror,
            AnnotationValue value,
            StepCode code,
            String message,
            String help) {
        at(new ElementSpot(messager, element, mirror, value), code, message, help);
    }

    /** Says it of a place of any kind. */
    public void at(Spot spot, StepCode code, String message, String help) {
        String advice = help;
        if (code.kind() == Diagnostic.Kind.ERROR) {
            errors = true;
        } else if (silence.covers(spot.element(), code)) {
            return;
        } else if (silence.lacksReason(spot.element(), code)) {
            advice += "; to silence it, give a reason: `@SuppressWarnings(\"" + code.id() + ": why\")`";
        }
        spot.print(code.kind(), text(code, message, advice));
    }

    /** Says it of a file that the compiler doesn't know; the message begins with its place. */
    public void ofFile(String place, StepCode code, String message, String help) {
        errors |= code.kind() == Diagnostic.Kind.ERROR;
        messager.printMessage(code.kind(), text(code, place + ": " + message, help));
    }

    private static String text(StepCode code, String message, String help) {
        return "[" + code.id() + "] " + message + "\n  help: " + help;
    }
}
