package dev.xproto.server.fault;

import java.util.Map;

/** A fault that the server itself finds. */
public final class FaultException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    /** With what to tell. */
    public FaultException(Fault fault) {
        super(fault.text());
        this.fault = fault;
    }

    /** Of the whole request. */
    public static FaultException of(FaultKind kind, String text) {
        return new FaultException(new Fault(kind, text, Map.of()));
    }

    /** What to tell. */
    public Fault fault() {
        return fault;
    }
}
