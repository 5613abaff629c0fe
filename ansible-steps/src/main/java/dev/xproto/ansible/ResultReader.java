package dev.xproto.ansible;

import dev.xproto.ansible.PlaybookResult.Status;
import dev.xproto.ansible.PlaybookResult.TaskResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads what our callback told on a playbook's standard output. */
final class ResultReader {
    private static final int LONGEST = 64 * 1024 * 1024;

    private ResultReader() {}

    /**
     * What was told.
     *
     * @param result of every task on every host
     * @param hosts how many hosts there were
     */
    record Told(PlaybookResult result, int hosts) {}

    /**
     * Reads the output; what other programs wrote before the answer is passed over.
     *
     * @throws IllegalArgumentException there is no answer in it
     */
    static Told read(String output) {
        int begin = output.startsWith("{") ? 0 : output.indexOf("\n{") + 1;
        if (begin == 0 && !output.startsWith("{")) {
            throw new IllegalArgumentException(output.isBlank() ? "it is empty" : "it is no JSON");
        }
        Map<?, ?> answer = map(parsed(output.substring(begin)), "the answer");
        List<TaskResult> tasks = new ArrayList<>();
        if (!(answer.get("results") instanceof List<?> results)) {
            throw new IllegalArgumentException("it names no results");
        }
        for (Object each : results) {
            tasks.add(task(map(each, "a result")));
        }
        return new Told(
                new PlaybookResult(tasks), map(answer.get("stats"), "`stats`").size());
    }

    private static @Nullable Object parsed(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(LONGEST);
        options.setNestingDepthLimit(200);
        try {
            // JSON is YAML.
            return new Yaml(new SafeConstructor(options)).load(text);
        } catch (YAMLException e) {
            throw new IllegalArgumentException("it is no JSON", e);
        }
    }

    private static Map<?, ?> map(@Nullable Object value, String what) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalArgumentException(what + " is no object");
    }

    private static TaskResult task(Map<?, ?> told) {
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        map(told.get("result"), "`result`").forEach((key, value) -> answer.put(String.valueOf(key), value));
        return new TaskResult(
                String.valueOf(told.get("host")),
                String.valueOf(told.get("task")),
                status(String.valueOf(told.get("status"))),
                Boolean.TRUE.equals(told.get("ignored")),
                Boolean.TRUE.equals(told.get("changed")),
                String.valueOf(told.get("message")),
                answer);
    }

    private static Status status(String told) {
        try {
            return Status.valueOf(told.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("`" + told + "` is no way for a task to end", e);
        }
    }
}
