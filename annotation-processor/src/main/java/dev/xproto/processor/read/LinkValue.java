package dev.xproto.processor.read;

import javax.lang.model.element.AnnotationValue;

/**
 * A {@code @ModelLink} inside an annotation.
 *
 * @param dest the far model
 * @param via the link's name
 * @param viaPlace where that stands
 * @param into the field's name; empty means any
 * @param intoPlace where that stands
 */
public record LinkValue(
        NamedClass dest, String via, AnnotationValue viaPlace, String into, AnnotationValue intoPlace) {}
