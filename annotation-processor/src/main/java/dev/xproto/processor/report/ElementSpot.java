package dev.xproto.processor.report;

import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * A declaration, an annotation on it, or a value in that.
 *
 * @param messager who tells
 * @param element the declaration
 * @param mirror the annotation; null for the declaration itself
 * @param value the value; null for the whole annotation
 */
record ElementSpot(
        Messager messager,
        Element element,
        @Nullable AnnotationMirror mirror,
        @Nullable AnnotationValue value) implements Spot {
    @Override
    public void print(Diagnostic.Kind kind, String text) {
        if (mirror == null) {
            messager.printMessage(kind, text, element);
        } else if (value == null) {
            messager.printMessage(kind, text, element, mirror);
        } else {
            messager.printMessage(kind, text, element, mirror, value);
        }
    }
}
