package dev.xproto.runtime.logging;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.LayoutBase;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.event.KeyValuePair;

/**
 * An event as one JSON object in one line: when, how grave, who, what, and every key; during a run also its model, id, step
 * and attempt, in the lines that the step itself writes too.
 */
public final class JsonLayout extends LayoutBase<ILoggingEvent> {
    @Override
    public String doLayout(ILoggingEvent event) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("time", event.getInstant().toString());
        values.put("level", event.getLevel().toString());
        values.put("logger", event.getLoggerName());
        values.put("message", event.getFormattedMessage());
        Map<String, Object> more = new TreeMap<>(event.getMDCPropertyMap());
        if (event.getKeyValuePairs() != null) {
            for (KeyValuePair pair : event.getKeyValuePairs()) {
                more.put(pair.key, pair.value instanceof Number ? pair.value : String.valueOf(pair.value));
            }
        }
        more.forEach(values::putIfAbsent);
        if (event.getThrowableProxy() != null) {
            values.put("stack_trace", ThrowableProxyUtil.asString(event.getThrowableProxy()));
        }
        return JsonText.object(values) + System.lineSeparator();
    }
}
