package dev.xproto.example.helloworld.steps;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import org.slf4j.event.KeyValuePair;

/** Keeps what the steps say while it is open. */
final class StepLog implements AutoCloseable {
    private final Logger logger = (Logger) LoggerFactory.getLogger(StepLog.class.getPackageName());
    private final ListAppender<ILoggingEvent> appender = new ListAppender<>();

    StepLog() {
        appender.start();
        logger.addAppender(appender);
    }

    /** Each line with its values, as {@code message key=value}. */
    List<String> lines() {
        return appender.list.stream().map(StepLog::line).toList();
    }

    private static String line(ILoggingEvent event) {
        Stream<String> values = Objects.requireNonNullElse(event.getKeyValuePairs(), List.<KeyValuePair>of()).stream()
                .map(pair -> pair.key + "=" + pair.value);
        return Stream.concat(Stream.of(event.getFormattedMessage()), values).collect(Collectors.joining(" "));
    }

    @Override
    public void close() {
        logger.detachAppender(appender);
    }
}
