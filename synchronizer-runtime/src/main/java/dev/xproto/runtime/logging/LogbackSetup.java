package dev.xproto.runtime.logging;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.filter.ThresholdFilter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.FileAppender;
import ch.qos.logback.core.LayoutBase;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.FileSize;
import dev.xproto.runtime.config.LoggingSettings;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.ILoggerFactory;
import org.slf4j.LoggerFactory;

/** Makes Logback log as configured. For a program's own main class: nothing else in the house touches logging. */
public final class LogbackSetup {
    /** Libraries whose chatter is no news of a synchronizer, unless they are named. */
    private static final List<String> CHATTY =
            List.of("com.zaxxer.hikari", "io.grpc", "io.netty", "org.h2", "org.apache");

    /** Libraries that repeat what the synchronizer says once. */
    private static final List<String> REPETITIVE = List.of("org.apache.kafka");

    /** The same for those that log by what Java brings along, which forgets the level of a logger that nobody holds. */
    private static final List<java.util.logging.Logger> HELD =
            CHATTY.stream().map(java.util.logging.Logger::getLogger).toList();

    private final LoggerContext context;
    private final Map<String, Appender<ILoggingEvent>> appenders = new LinkedHashMap<>();

    private final boolean json;

    private LogbackSetup(LoggerContext context, boolean json) {
        this.context = context;
        this.json = json;
    }

    /**
     * Replaces the present logging; where another back end than Logback is on the class path, leaves that alone.
     *
     * @param json whether every line is a JSON object
     */
    public static void apply(LoggingSettings settings, boolean json) {
        ILoggerFactory factory = LoggerFactory.getILoggerFactory();
        if (factory instanceof LoggerContext context) {
            context.reset();
            HELD.forEach(logger -> logger.setLevel(java.util.logging.Level.WARNING));
            new LogbackSetup(context, json).loggers(settings);
        }
    }

    private void loggers(LoggingSettings settings) {
        settings.handlers().forEach((name, handler) -> appenders.put(name, appender(name, handler)));
        context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME).setLevel(Level.WARN);
        CHATTY.forEach(name -> context.getLogger(name).setLevel(Level.WARN));
        REPETITIVE.forEach(name -> context.getLogger(name).setLevel(Level.ERROR));
        settings.loggers().forEach(this::logger);
    }

    private void logger(String name, LoggingSettings.Destination destination) {
        Logger logger = context.getLogger(name.isEmpty() ? org.slf4j.Logger.ROOT_LOGGER_NAME : name);
        logger.setLevel(Level.valueOf(destination.level()));
        logger.setAdditive(destination.propagate());
        for (String handler : destination.handlers()) {
            Appender<ILoggingEvent> appender = appenders.get(handler);
            if (appender != null) {
                logger.addAppender(appender);
            }
        }
    }

    private Appender<ILoggingEvent> appender(String name, LoggingSettings.Handler handler) {
        Path file = handler.file();
        OutputStreamAppender<ILoggingEvent> appender =
                file == null ? new ConsoleAppender<>() : handler.maxBytes() > 0 ? rolling(file, handler) : single(file);
        appender.setName(name);
        appender.setContext(context);
        appender.setEncoder(encoder());
        ThresholdFilter least = new ThresholdFilter();
        least.setLevel(handler.level());
        least.start();
        appender.addFilter(least);
        appender.start();
        return appender;
    }

    private static FileAppender<ILoggingEvent> single(Path file) {
        FileAppender<ILoggingEvent> appender = new FileAppender<>();
        appender.setFile(file.toString());
        return appender;
    }

    private RollingFileAppender<ILoggingEvent> rolling(Path file, LoggingSettings.Handler handler) {
        RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();
        appender.setContext(context);
        appender.setFile(file.toString());
        FixedWindowRollingPolicy backups = new FixedWindowRollingPolicy();
        backups.setContext(context);
        backups.setParent(appender);
        backups.setFileNamePattern(file + ".%i");
        backups.setMinIndex(1);
        backups.setMaxIndex(Math.max(1, Math.min(20, handler.backups())));
        backups.start();
        SizeBasedTriggeringPolicy<ILoggingEvent> size = new SizeBasedTriggeringPolicy<>();
        size.setContext(context);
        size.setMaxFileSize(new FileSize(handler.maxBytes()));
        size.start();
        appender.setRollingPolicy(backups);
        appender.setTriggeringPolicy(size);
        return appender;
    }

    private LayoutWrappingEncoder<ILoggingEvent> encoder() {
        LayoutBase<ILoggingEvent> layout = json ? new JsonLayout() : new PaddedLayout();
        layout.setContext(context);
        layout.start();
        LayoutWrappingEncoder<ILoggingEvent> encoder = new LayoutWrappingEncoder<>();
        encoder.setContext(context);
        encoder.setLayout(layout);
        encoder.start();
        return encoder;
    }
}
