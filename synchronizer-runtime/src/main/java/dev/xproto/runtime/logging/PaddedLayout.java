package dev.xproto.runtime.logging;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.LayoutBase;
import java.util.Comparator;
import java.util.List;
import org.slf4j.event.KeyValuePair;

/** A line for an event: the message, padded so that lines align, then {@code key=value} by key, then the stack trace. */
public final class PaddedLayout extends LayoutBase<ILoggingEvent> {
    private static final int WIDTH = 30;

    @Override
    public String doLayout(ILoggingEvent event) {
        StringBuilder line = new StringBuilder(event.getFormattedMessage());
        List<KeyValuePair> pairs = event.getKeyValuePairs();
        if (pairs != null && !pairs.isEmpty()) {
            line.append(" ".repeat(Math.max(0, WIDTH - line.length())));
            pairs.stream()
                    .sorted(Comparator.comparing((KeyValuePair pair) -> pair.key))
                    .forEach(pair ->
                            line.append(' ').append(pair.key).append('=').append(oneLine(pair.value)));
        }
        line.append(System.lineSeparator());
        if (event.getThrowableProxy() != null) {
            line.append(ThrowableProxyUtil.asString(event.getThrowableProxy()));
        }
        return line.toString();
    }

    /** One event stays one line, whatever a value holds. */
    private static String oneLine(Object value) {
        return String.valueOf(value).replace("\r", "\\r").replace("\n", "\\n");
    }
}
