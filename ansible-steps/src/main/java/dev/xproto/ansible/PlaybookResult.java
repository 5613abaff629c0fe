package dev.xproto.ansible;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a playbook that succeeded has to say.
 *
 * @param tasks what each task answered on each host, in order
 */
public record PlaybookResult(List<TaskResult> tasks) {
    /** Copies the list. */
    public PlaybookResult {
        tasks = List.copyOf(tasks);
    }

    /** How a task ended on a host. */
    public enum Status {
        /** It did what it should. */
        OK,
        /** It didn't. */
        FAILED,
        /** The host couldn't be reached. */
        UNREACHABLE,
        /** Its condition wasn't met. */
        SKIPPED
    }

    /**
     * One task on one host.
     *
     * @param host the host's name in the inventory
     * @param task the task's name
     * @param status how it ended
     * @param ignored whether the playbook says that this is no failure
     * @param changed whether it changed the host
     * @param message what it said; may be empty
     * @param answer everything it answered, as Ansible's modules document it
     */
    public record TaskResult(
            String host,
            String task,
            Status status,
            boolean ignored,
            boolean changed,
            String message,
            Map<String, @Nullable Object> answer) {
        /** Copies the map. */
        public TaskResult {
            answer = Collections.unmodifiableMap(new LinkedHashMap<>(answer));
        }

        boolean isFault() {
            return !ignored && (status == Status.FAILED || status == Status.UNREACHABLE);
        }
    }
}
