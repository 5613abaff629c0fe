package dev.xproto.runtime.engine;

import dev.xproto.sync.model.RowType;
import dev.xproto.sync.spi.EngineOptions;
import java.util.HashMap;
import java.util.Map;

/** How many runs may still begin: all in all, and of models that have a limit of their own. Guarded by the engine's lock. */
final class Places {
    /** The group of models without a limit of their own. */
    static final String ANY = "";

    private final Map<String, Integer> free;
    private int all;

    Places(EngineOptions options) {
        free = new HashMap<>(options.modelConcurrency());
        all = options.concurrency();
    }

    /** The model whose limit counts for objects of that type; {@link #ANY} when none does. */
    String group(RowType type) {
        if (free.isEmpty()) {
            return ANY;
        }
        return type.lineage().stream().filter(free::containsKey).findFirst().orElse(ANY);
    }

    boolean isFull() {
        return all <= 0;
    }

    boolean hasPlace(String group) {
        return all > 0 && free.getOrDefault(group, 1) > 0;
    }

    void take(String group) {
        all--;
        free.computeIfPresent(group, (name, left) -> left - 1);
    }

    void giveBack(String group) {
        all++;
        free.computeIfPresent(group, (name, left) -> left + 1);
    }
}
