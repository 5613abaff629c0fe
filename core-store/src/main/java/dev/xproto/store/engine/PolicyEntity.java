package dev.xproto.store.engine;

import dev.xproto.store.security.Subject;
import dev.xproto.sync.model.ObjectKey;
import org.jspecify.annotations.Nullable;

/** An object, as policies compare it: by what it is, not by its values. */
final class PolicyEntity {
    private final Subject subject;

    PolicyEntity(Subject subject) {
        this.subject = subject;
    }

    Subject subject() {
        return subject;
    }

    ObjectKey key() {
        return subject.row().key();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PolicyEntity entity && entity.key().equals(key());
    }

    @Override
    public int hashCode() {
        return key().hashCode();
    }

    /** How messages call it. */
    @Override
    public String toString() {
        Object name = subject.row().get("name");
        return name instanceof String text && !text.isEmpty()
                ? text
                : subject.row().type() + "-" + subject.row().id();
    }
}
