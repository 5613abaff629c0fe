package dev.xproto.sync.model;

/**
 * A value out of a list that may grow: generated for every field with {@code choices}. A value that this code doesn't
 * know is kept, not lost.
 *
 * @param <T> String, Integer or Long
 */
public interface Choice<T> {
    /** The value as it is stored. */
    T value();

    /** Whether the model listed it when this class was generated. */
    boolean isKnown();
}
