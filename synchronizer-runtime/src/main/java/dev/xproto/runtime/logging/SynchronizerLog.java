package dev.xproto.runtime.logging;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.slf4j.spi.LoggingEventBuilder;

/** The log of one synchronizer: every line carries its name. Safe for use by many threads. */
public final class SynchronizerLog {
    private static final Logger LOG = LoggerFactory.getLogger("dev.xproto.synchronizer");

    private final String synchronizerName;

    /** The log of the synchronizer of that name. */
    public SynchronizerLog(String synchronizerName) {
        this.synchronizerName = synchronizerName;
    }

    /** Something that operators follow. */
    public void info(String message, Map<String, ?> values) {
        write(Level.INFO, message, values, null);
    }

    /** Something for those who look for a fault. */
    public void debug(String message, Map<String, ?> values) {
        write(Level.DEBUG, message, values, null);
    }

    /** Something that somebody may have to look at. */
    public void warn(String message, Map<String, ?> values) {
        write(Level.WARN, message, values, null);
    }

    /** Something that went wrong; with its stack trace when that says where. */
    public void error(String message, Map<String, ?> values, @Nullable Throwable cause) {
        write(Level.ERROR, message, values, cause);
    }

    private void write(Level level, String message, Map<String, ?> values, @Nullable Throwable cause) {
        LoggingEventBuilder line = LOG.atLevel(level).addKeyValue("synchronizer_name", synchronizerName);
        for (Map.Entry<String, ?> value : values.entrySet()) {
            line = line.addKeyValue(value.getKey(), value.getValue());
        }
        (cause == null ? line : line.setCause(cause)).log(message);
    }

    /** A line without the name, as the first lines of a start are. */
    public static void plain(String message, Map<String, ?> values) {
        write(LOG.atInfo(), message, values);
    }

    /** Something that somebody may have to look at, said where nobody knows the name. */
    public static void plainWarning(String message, Map<String, ?> values) {
        write(LOG.atWarn(), message, values);
    }

    private static void write(LoggingEventBuilder begun, String message, Map<String, ?> values) {
        LoggingEventBuilder line = begun;
        for (Map.Entry<String, ?> value : values.entrySet()) {
            line = line.addKeyValue(value.getKey(), value.getValue());
        }
        line.log(message);
    }
}
