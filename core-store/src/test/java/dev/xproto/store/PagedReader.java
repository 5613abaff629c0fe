package dev.xproto.store;

import dev.xproto.sync.model.Row;
import dev.xproto.sync.store.Page;
import dev.xproto.sync.store.StoreQuery;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads all services page by page, with their links, and says how many there were and how much memory it had. */
final class PagedReader {
    private PagedReader() {}

    /** Takes how and where to open the store, as {@link KilledWriter} does. */
    public static void main(String[] arguments) {
        int count = 0;
        int last = 0;
        try (EmbeddedCore core = EmbeddedCore.open(
                KilledWriter.storage(arguments[0], arguments[1]),
                "admin@example.org",
                "secret",
                InstantSource.system())) {
            @Nullable String token = null;
            do {
                Page page = core.store().read(new StoreQuery("Service", StoreQuery.Kind.LIVE, List.of(), 1000, token));
                for (Row row : page.rows()) {
                    count += row.id() > last ? 1 : 0;
                    last = row.id();
                }
                core.store().links(page.rows().stream().map(Row::key).toList(), Set.of("slices"));
                token = page.nextPageToken();
            } while (token != null);
        }
        System.out.println("read " + count + " with " + Runtime.getRuntime().maxMemory() / 1024 / 1024 + " MiB");
    }
}
