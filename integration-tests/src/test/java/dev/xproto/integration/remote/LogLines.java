package dev.xproto.integration.remote;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.slf4j.LoggerFactory;

/** What is logged from now until it is closed. */
final class LogLines extends AppenderBase<ILoggingEvent> implements AutoCloseable {
    private final List<ILoggingEvent> all = new CopyOnWriteArrayList<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);

    LogLines() {
        root.setLevel(Level.INFO);
        setContext(root.getLoggerContext());
        start();
        root.addAppender(this);
    }

    @Override
    protected void append(ILoggingEvent line) {
        synchronized (all) {
            all.add(line);
            all.notifyAll();
        }
    }

    /**
     * What was logged so far from that level on, as one text a line. Not what the library of gRPC logs of itself: the core of a
     * test runs in this process too, and when it stops at the wrong moment, that library says so of the core.
     */
    List<String> from(Level level) {
        return all.stream()
                .filter(line -> line.getLevel().isGreaterOrEqual(level))
                .filter(line -> !line.getLoggerName().startsWith("io.grpc."))
                .map(LogLines::text)
                .toList();
    }

    static String text(ILoggingEvent line) {
        return line.getFormattedMessage() + " " + line.getKeyValuePairs();
    }

    /** Waits for such a line. */
    ILoggingEvent await(Predicate<ILoggingEvent> wanted) throws InterruptedException {
        synchronized (all) {
            for (int tries = 0; tries < 600; tries++) {
                for (ILoggingEvent line : all) {
                    if (wanted.test(line)) {
                        return line;
                    }
                }
                all.wait(100);
            }
            throw new AssertionError(
                    "no such line among " + all.stream().map(LogLines::text).toList());
        }
    }

    @Override
    public void close() {
        root.detachAppender(this);
    }
}
