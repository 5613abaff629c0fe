package dev.xproto.sync.store;

import dev.xproto.sync.model.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a query's result.
 *
 * @param nextPageToken asks for the next part; null when this is the last
 */
public record Page(List<Row> rows, @Nullable String nextPageToken) {
    /** Copies the rows. */
    public Page {
        rows = List.copyOf(rows);
    }
}
