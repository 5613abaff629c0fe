package dev.xproto.server.fault;

import dev.xproto.sync.store.ErrorCode;

/** What kind of fault is told, and what clients of either kind see of it. */
public enum FaultKind {
    /** The object breaks rules of its model, or the request is wrong. */
    INVALID("XOSValidationError", ErrorCode.INVALID),
    /** There is no such object. */
    NOT_FOUND("XOSNotFound", ErrorCode.NOT_FOUND),
    /** The caller may not do that. */
    DENIED("XOSPermissionDenied", ErrorCode.DENIED),
    /** Somebody else changed the object meanwhile. */
    STALE("XOSConflictingField", ErrorCode.STALE),
    /** Not now. */
    UNAVAILABLE("XOSServiceUnavailable", ErrorCode.UNAVAILABLE),
    /** Our fault. */
    INTERNAL("XOSProgrammingError", ErrorCode.INTERNAL),
    /** The call needs a caller. */
    NOT_AUTHENTICATED("XOSNotAuthenticated", "UNAUTHENTICATED", 401),
    /** Too much is asked for. */
    TOO_MUCH("XOSServiceUnavailable", "RESOURCE_EXHAUSTED", 429),
    /** What is sent is longer than allowed. */
    TOO_LARGE("XOSValidationError", "RESOURCE_EXHAUSTED", 413),
    /** The path is right, the method isn't. */
    WRONG_METHOD("XOSValidationError", "UNIMPLEMENTED", 405),
    /** The object isn't in the state that the caller expects. */
    PRECONDITION("XOSConflictingField", "ABORTED", 412),
    /** The body is of another type. */
    WRONG_TYPE("XOSValidationError", "INVALID_ARGUMENT", 415),
    /** What isn't there yet. */
    NOT_BUILT("XOSProgrammingError", "UNIMPLEMENTED", 501);

    private final String error;
    private final String grpcStatus;
    private final int httpStatus;

    FaultKind(String error, ErrorCode code) {
        this(error, code.grpcStatus(), code.httpStatus());
    }

    FaultKind(String error, String grpcStatus, int httpStatus) {
        this.error = error;
        this.grpcStatus = grpcStatus;
        this.httpStatus = httpStatus;
    }

    /** What existing clients call it. */
    public String error() {
        return error;
    }

    /** The name of the gRPC status. */
    public String grpcStatus() {
        return grpcStatus;
    }

    /** The HTTP status. */
    public int httpStatus() {
        return httpStatus;
    }
}
