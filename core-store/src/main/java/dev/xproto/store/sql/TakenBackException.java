package dev.xproto.store.sql;

import dev.xproto.sync.store.StoreException;

/** A transaction surely left no trace, through nobody's fault, and can be done again. Never leaves this package. */
final class TakenBackException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient StoreException fault;
    private final boolean conflict;

    /**
     * A transaction that can be done again.
     *
     * @param fault what to say when nobody does it again
     * @param conflict whether another transaction was quicker; otherwise the connection was lost
     */
    TakenBackException(StoreException fault, boolean conflict) {
        super(fault.getMessage(), fault, false, false);
        this.fault = fault;
        this.conflict = conflict;
    }

    StoreException fault() {
        return fault;
    }

    boolean isConflict() {
        return conflict;
    }
}
