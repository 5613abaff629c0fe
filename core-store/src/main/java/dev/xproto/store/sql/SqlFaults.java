package dev.xproto.store.sql;

import dev.xproto.sync.store.InvalidObjectException;
import dev.xproto.sync.store.InvalidObjectException.FieldProblem;
import dev.xproto.sync.store.StoreException;
import dev.xproto.sync.store.StoreInternalException;
import dev.xproto.sync.store.StoreUnavailableException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

/** Turns what a database throws into what a store throws. */
final class SqlFaults {
    private SqlFaults() {}

    static StoreException of(Dialect dialect, SQLException fault) {
        return switch (dialect.kindOf(fault)) {
            case CONFLICT ->
                new StoreUnavailableException(
                        "others changed the same objects again and again at the same moment; try again", fault);
            case UNAVAILABLE, LOST ->
                new StoreUnavailableException("the database doesn't answer: " + reason(fault), fault);
            case TOO_COSTLY ->
                new InvalidObjectException(List.of(
                        new FieldProblem("query", "", Objects.requireNonNullElse(dialect.messageOf(fault), ""))));
            case INTERNAL -> new StoreInternalException("the database refuses: " + fault.getMessage(), fault);
        };
    }

    /** What was committed last may or may not be kept. */
    static StoreUnavailableException unsure(SQLException fault) {
        return new StoreUnavailableException("whether the last changes are kept is unknown: " + reason(fault), fault);
    }

    /** What the disk or the network said, where they are at the bottom of it. */
    private static String reason(SQLException fault) {
        Throwable reason = fault;
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            reason = cause instanceof IOException && cause.getMessage() != null ? cause : reason;
        }
        return String.valueOf(reason.getMessage());
    }
}
