package dev.xproto.parser.policy;

import org.jspecify.annotations.Nullable;

/**
 * The objects that policies speak of. What an object is, only the implementation knows; two of them are the same when
 * {@code equals} says so.
 */
public interface PolicyObjects {
    /**
     * The value of a member.
     *
     * @param object one that this source handed out, or that was handed to the evaluator
     * @param member {@code id}, the name of a field, of a link (without {@code _id}), or of a reverse link
     * @return null when it has no value; a String, Boolean, Number or {@link java.time.Instant}; for a link to one the
     *     object, null when it is not live; for a link to many or a reverse link an Iterable of live objects
     */
    @Nullable
    Object get(Object object, String member);

    /**
     * All live objects of the model, those of its descendants too. Iterated lazily, and seldom to the end.
     *
     * @param model a model's name
     */
    Iterable<?> all(String model);
}
