package dev.xproto.store.sql;

import dev.xproto.sync.store.StoreUnavailableException;
import java.sql.SQLException;
import org.h2.api.ErrorCode;

/** Says why an H2 database can't be opened. */
final class H2Faults {
    private H2Faults() {}

    static StoreUnavailableException opening(String url, Throwable fault) {
        String place = url.replaceFirst("^jdbc:h2:(file:)?", "").replaceFirst(";.*$", "");
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
                return new StoreUnavailableException(
                        "`" + place + "` is in use by another process; stop that one, or use another data folder",
                        fault);
            }
        }
        Throwable cause = fault.getCause() == null ? fault : fault.getCause();
        return new StoreUnavailableException("can't open `" + place + "`: " + cause.getMessage(), fault);
    }
}
