package dev.xproto.server.fault;

import dev.xproto.server.auth.NotAuthenticatedException;
import dev.xproto.server.auth.TooManyAttemptsException;
import dev.xproto.store.security.Entropy;
import dev.xproto.sync.spi.RejectedInputException;
import dev.xproto.sync.store.InvalidObjectException;
import dev.xproto.sync.store.InvalidObjectException.FieldProblem;
import dev.xproto.sync.store.ObjectNotFoundException;
import dev.xproto.sync.store.StoreException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes of whatever was thrown what the caller is told. What nobody foresaw goes to the log, and its number to the caller. */
public final class Faults {
    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);
    private static final String WHOLE = "__all__";

    private Faults() {}

    /** What to tell of it. */
    public static Fault of(Throwable thrown) {
        if (thrown instanceof FaultException fault) {
            return fault.fault();
        }
        if (thrown instanceof StoreException store) {
            return ofStore(store);
        }
        if (thrown instanceof RejectedInputException rejected) {
            return Fault.of(FaultKind.INVALID, text(rejected));
        }
        if (thrown instanceof NotAuthenticatedException) {
            return Fault.of(FaultKind.NOT_AUTHENTICATED, text(thrown));
        }
        if (thrown instanceof TooManyAttemptsException) {
            return Fault.of(FaultKind.TOO_MUCH, text(thrown));
        }
        return unforeseen(thrown);
    }

    private static Fault ofStore(StoreException thrown) {
        if (thrown instanceof InvalidObjectException invalid) {
            return invalid(invalid);
        }
        if (thrown instanceof ObjectNotFoundException) {
            return new Fault(FaultKind.NOT_FOUND, "object not found", Map.of("message", text(thrown)));
        }
        return switch (thrown.code()) {
            case DENIED -> Fault.of(FaultKind.DENIED, text(thrown));
            case STALE -> Fault.of(FaultKind.STALE, text(thrown));
            case UNAVAILABLE -> {
                LOG.warn("The store is unavailable", thrown);
                yield Fault.of(FaultKind.UNAVAILABLE, "the store can't answer now; try again");
            }
            case INVALID, NOT_FOUND, INTERNAL -> unforeseen(thrown);
        };
    }

    private static Fault invalid(InvalidObjectException thrown) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (FieldProblem problem : thrown.problems()) {
            String name = problem.field().isEmpty() ? WHOLE : problem.field();
            fields.merge(name, problem.message(), (one, other) -> one + "; " + other);
        }
        return new Fault(FaultKind.INVALID, text(thrown), fields);
    }

    private static Fault unforeseen(Throwable thrown) {
        String incident = Entropy.uuid();
        LOG.error("Incident {}", incident, thrown);
        return Fault.of(FaultKind.INTERNAL, "the core has a fault; its log tells more under incident " + incident);
    }

    private static String text(Throwable thrown) {
        return Objects.requireNonNullElse(thrown.getMessage(), thrown.getClass().getSimpleName());
    }
}
