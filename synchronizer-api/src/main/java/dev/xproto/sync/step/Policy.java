package dev.xproto.sync.step;

import dev.xproto.sync.model.ModelObject;

/**
 * What happens inside the data model after an object was saved; usually it creates or changes other objects. Runs one at
 * a time for an object. At least one handler is overridden.
 *
 * @param <M> the model
 */
public interface Policy<M extends ModelObject> {
    /** The object was never handled with success. */
    default void handleCreate(M o) throws Exception {}

    /** The object changed since it was handled. */
    default void handleUpdate(M o) throws Exception {}

    /** The object was deleted. */
    default void handleDelete(M o) throws Exception {}

    /** Called after the outcome of a successful handler was stored. */
    default void afterPolicySave(M o) throws Exception {}
}
