package dev.xproto.processor.report;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Which warnings people don't want: those with a reason in {@code @SuppressWarnings("SP0604: the reason")} on the element or
 * around it, and those that an option names for the whole compilation.
 */
final class Silence {
    private final Set<String> everywhere;

    /**
     * That of a compilation.
     *
     * @param option codes with commas between them; null when the option isn't given
     */
    Silence(@Nullable String option) {
        everywhere = option == null ? Set.of() : new HashSet<>(Arrays.asList(option.split("[,\\s]+", -1)));
    }

    /** Whether somebody gave a reason not to be told there. */
    boolean covers(Element element, StepCode code) {
        return everywhere.contains(code.id()) || silenced(element).anyMatch(text -> reason(text, code));
    }

    /** Whether somebody asked not to be told there, but gave no reason. */
    boolean lacksReason(Element element, StepCode code) {
        return silenced(element).anyMatch(text -> text.strip().startsWith(code.id()));
    }

    private static boolean reason(String text, StepCode code) {
        String prefix = code.id() + ":";
        return text.startsWith(prefix) && !text.substring(prefix.length()).isBlank();
    }

    private static Stream<String> silenced(Element element) {
        return Stream.<Element>iterate(element, at -> at != null, Element::getEnclosingElement)
                .map(at -> at.getAnnotation(SuppressWarnings.class))
                .flatMap(silenced -> silenced == null ? Stream.of() : List.of(silenced.value()).stream());
    }
}
