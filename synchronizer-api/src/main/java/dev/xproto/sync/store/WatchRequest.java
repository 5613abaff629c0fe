package dev.xproto.sync.store;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What to watch.
 *
 * @param from where to go on; null starts with a snapshot
 * @param models these and their descendants; empty means all
 */
public record WatchRequest(@Nullable Cursor from, Set<String> models) {
    /** Copies the names. */
    public WatchRequest {
        models = Set.copyOf(models);
    }
}
