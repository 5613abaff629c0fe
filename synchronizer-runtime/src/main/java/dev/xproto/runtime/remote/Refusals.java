package dev.xproto.runtime.remote;

import dev.xproto.sync.store.AccessDeniedException;
import dev.xproto.sync.store.InvalidObjectException;
import dev.xproto.sync.store.InvalidObjectException.FieldProblem;
import dev.xproto.sync.store.ObjectNotFoundException;
import dev.xproto.sync.store.StaleObjectException;
import dev.xproto.sync.store.StoreException;
import dev.xproto.sync.store.StoreInternalException;
import dev.xproto.wire.rows.ProblemMessages;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes of the status of a call what stores throw. */
final class Refusals {
    private static final String WHOLE = "__all__";
    private static final String TOO_LONG = "gRPC message exceeds maximum size";

    private final Diagnosis diagnosis;

    /** Of calls to that core. */
    Refusals(Diagnosis diagnosis) {
        this.diagnosis = diagnosis;
    }

    /** Whether it was a message that is longer than one of both sides takes; the other one than the answer isn't known. */
    static boolean isTooLong(StatusRuntimeException thrown) {
        Status status = thrown.getStatus();
        return status.getCode() == Status.Code.RESOURCE_EXHAUSTED
                && status.getDescription() != null
                && status.getDescription().contains(TOO_LONG);
    }

    /**
     * What to throw.
     *
     * @param about the model that the call is about; empty when it is about many
     */
    StoreException of(StatusRuntimeException thrown, String about) {
        Status status = thrown.getStatus();
        if (isTooLong(thrown)) {
            return invalid(about, "this is longer than the core takes at once: " + status.getDescription());
        }
        return switch (status.getCode()) {
            case INVALID_ARGUMENT, ALREADY_EXISTS, OUT_OF_RANGE ->
                ProblemMessages.read(thrown.getTrailers()).orElseGet(() -> invalid(about, StatusDetails.of(status)));
            case NOT_FOUND -> notFound(StatusDetails.of(status));
            case PERMISSION_DENIED -> denied(status);
            case ABORTED -> new StaleObjectException(StatusDetails.of(status).text());
            case RESOURCE_EXHAUSTED -> tooMuch(status, about);
            case INTERNAL, UNKNOWN, DATA_LOSS, FAILED_PRECONDITION, OK -> ours(thrown, about);
            case UNAVAILABLE, DEADLINE_EXCEEDED, CANCELLED, UNAUTHENTICATED, UNIMPLEMENTED ->
                diagnosis.of(status).unavailable();
        };
    }

    /** Cores of XOS say UNKNOWN of nearly everything, in their own form; a broken connection has none. */
    private StoreException ours(StatusRuntimeException thrown, String about) {
        StatusDetails details = StatusDetails.of(thrown.getStatus());
        if (details.isAboutNothing()) {
            return notFound(details);
        }
        boolean said = !details.error().isEmpty() || details.isUnforeseen();
        if (!said) {
            return diagnosis.of(thrown.getStatus()).unavailable();
        }
        return thrown.getStatus().getCode() == Status.Code.UNKNOWN
                ? invalid(about, details)
                : new StoreInternalException(details.text(), thrown);
    }

    /** A password may be set right again; what one may not do stays so. */
    private StoreException denied(Status status) {
        String text = StatusDetails.of(status).text();
        return text.startsWith("failed to authenticate")
                ? diagnosis.of(status).unavailable()
                : new AccessDeniedException(text);
    }

    private StoreException tooMuch(Status status, String about) {
        StatusDetails details = StatusDetails.of(status);
        boolean mayHelp = !details.text().startsWith("at most ");
        return mayHelp ? diagnosis.of(status).unavailable() : invalid(about, details);
    }

    private static StoreException notFound(StatusDetails details) {
        return new ObjectNotFoundException(
                Optional.ofNullable(details.fields().get("message")).orElse(details.text()));
    }

    private static InvalidObjectException invalid(String about, String message) {
        return new InvalidObjectException(List.of(new FieldProblem(about, "", message)));
    }

    private static InvalidObjectException invalid(String about, StatusDetails details) {
        if (details.fields().isEmpty()) {
            return invalid(about, details.text());
        }
        List<FieldProblem> problems = new ArrayList<>();
        details.fields()
                .forEach((name, message) ->
                        problems.add(new FieldProblem(about, name.equals(WHOLE) ? "" : name, message)));
        return new InvalidObjectException(problems);
    }
}
