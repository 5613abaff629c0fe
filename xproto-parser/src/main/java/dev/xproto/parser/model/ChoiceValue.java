package dev.xproto.parser.model;

/**
 * One of the values that a field allows.
 *
 * @param value a String or Long
 * @param label what people read
 */
public record ChoiceValue(Object value, String label) {}
