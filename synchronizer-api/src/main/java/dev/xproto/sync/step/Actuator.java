package dev.xproto.sync.step;

import dev.xproto.sync.model.ModelObject;
import java.util.Collection;
import java.util.List;

/**
 * Makes a real system equal to the objects of a model. Every run gets a fresh instance; the object it is handed belongs
 * to that run and must not be kept. Both record methods must be idempotent: after a failure, or a crash between the call
 * and its bookkeeping, they are called again.
 *
 * @param <M> the observed model, or a common base of the observed models
 */
public interface Actuator<M extends ModelObject> {
    /**
     * Makes the real system equal to the object.
     *
     * @throws DeferredException not now: tried again without being an error
     * @throws InnocuousException nothing to worry about: tried again, shown as fine
     * @throws Exception anything else is a failure: its text becomes the object's {@code backend_status}
     */
    void syncRecord(M o) throws Exception;

    /** Like {@link #syncRecord(ModelObject)}, with what is known of the run; override this one or that one. */
    default void syncRecord(M o, StepContext context) throws Exception {
        syncRecord(o);
    }

    /** Removes from the real system what the object stood for; must be silent when it is gone already. */
    void deleteRecord(M o) throws Exception;

    /** Like {@link #deleteRecord(ModelObject)}, with what is known of the run. */
    default void deleteRecord(M o, StepContext context) throws Exception {
        deleteRecord(o);
    }

    /**
     * Objects that must run although nothing says that they are out of date. Called at start and at every resync; the
     * out-of-date ones are found without it.
     *
     * @param deletion whether deleted objects are asked for
     */
    default Collection<? extends M> fetchPending(boolean deletion) throws Exception {
        return List.of();
    }

    /** Called after the outcome of a successful {@code syncRecord} was stored. */
    default void afterSyncSave(M o) throws Exception {}
}
