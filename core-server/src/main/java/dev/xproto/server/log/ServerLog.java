package dev.xproto.server.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeAndTimeBasedRollingPolicy;
import ch.qos.logback.core.util.FileSize;
import dev.xproto.server.audit.Audit;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/** Sets the program's logging up, once, before anything is logged. */
public final class ServerLog {
    private static final long MEGABYTE = 1024 * 1024;
    private static final int DAYS = 90;

    private ServerLog() {}

    /** From now on it is logged like that: to standard error, and the audit to its file. */
    public static void set(LogSettings settings) {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            set(context, settings);
        }
    }

    static void set(LoggerContext context, LogSettings settings) {
        context.reset();
        ConsoleAppender<ILoggingEvent> console = new ConsoleAppender<>();
        console.setTarget("System.err");
        Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.toLevel(settings.level()));
        root.addAppender(started(context, console, settings.json() ? json(context) : text(context)));
        context.getLogger("io.grpc").setLevel(Level.INFO); // below, it writes headers, and so credentials
        context.getLogger("com.zaxxer.hikari").setLevel(Level.WARN);
        Path file = settings.auditFile();
        if (file != null) {
            Logger audit = context.getLogger(Audit.LOGGER);
            audit.setLevel(Level.INFO);
            audit.setAdditive(false);
            audit.addAppender(rolling(context, file));
        }
    }

    private static <A extends OutputStreamAppender<ILoggingEvent>> A started(
            LoggerContext context, A appender, Encoder<ILoggingEvent> encoder) {
        appender.setContext(context);
        appender.setEncoder(encoder);
        appender.start();
        return appender;
    }

    /** A new file each day and each hundred megabytes; those of the last ninety days stay. */
    private static RollingFileAppender<ILoggingEvent> rolling(LoggerContext context, Path file) {
        RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();
        appender.setFile(file.toString());
        SizeAndTimeBasedRollingPolicy<ILoggingEvent> policy = new SizeAndTimeBasedRollingPolicy<>();
        policy.setContext(context);
        policy.setParent(appender);
        policy.setFileNamePattern(file + ".%d{yyyy-MM-dd}.%i.gz");
        policy.setMaxFileSize(new FileSize(100 * MEGABYTE));
        policy.setMaxHistory(DAYS);
        appender.setRollingPolicy(policy);
        policy.start();
        return started(context, appender, json(context));
    }

    private static Encoder<ILoggingEvent> text(LoggerContext context) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern("%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level %logger{0}: %msg %kvp%n");
        encoder.start();
        return encoder;
    }

    private static Encoder<ILoggingEvent> json(LoggerContext context) {
        JsonEncoder encoder = new JsonEncoder();
        encoder.setContext(context);
        encoder.setWithContext(false);
        encoder.setWithSequenceNumber(false);
        encoder.setWithNanoseconds(false);
        encoder.start();
        return encoder;
    }
}
