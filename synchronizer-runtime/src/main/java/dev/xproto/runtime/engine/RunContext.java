package dev.xproto.runtime.engine;

import dev.xproto.sync.model.Row;
import java.util.List;
import org.slf4j.MDC;

/** What every log line of a run carries, the step's own lines too, as far as the log's format shows it. */
final class RunContext {
    private static final List<String> KEYS = List.of("model_name", "pk", "step", "attempt");

    private RunContext() {}

    /** This thread runs that step for that object. */
    static void enter(Row row, String step, int attempt) {
        MDC.put("model_name", row.type().name());
        MDC.put("pk", Integer.toString(row.id()));
        MDC.put("step", step);
        MDC.put("attempt", Integer.toString(attempt));
    }

    /** The run is over. */
    static void leave() {
        KEYS.forEach(MDC::remove);
    }
}
