package dev.xproto.sync.store;

/** What kind of fault it is, and how every way in tells of it: the one table for gRPC, REST and TOSCA. */
public enum ErrorCode {
    /** The object breaks rules of its model. */
    INVALID("INVALID_ARGUMENT", 400),
    /** There is no such object. */
    NOT_FOUND("NOT_FOUND", 404),
    /** The caller may not do that. */
    DENIED("PERMISSION_DENIED", 403),
    /** Somebody else changed the object meanwhile. */
    STALE("ABORTED", 409),
    /** Not now; trying again may help. */
    UNAVAILABLE("UNAVAILABLE", 503),
    /** Our fault. */
    INTERNAL("INTERNAL", 500);

    private final String grpcStatus;
    private final int httpStatus;

    ErrorCode(String grpcStatus, int httpStatus) {
        this.grpcStatus = grpcStatus;
        this.httpStatus = httpStatus;
    }

    /** The name of the gRPC status. */
    public String grpcStatus() {
        return grpcStatus;
    }

    /** The HTTP status, for REST and TOSCA. */
    public int httpStatus() {
        return httpStatus;
    }
}
