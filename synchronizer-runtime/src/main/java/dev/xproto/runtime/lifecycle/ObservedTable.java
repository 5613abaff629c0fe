package dev.xproto.runtime.lifecycle;

import dev.xproto.sync.model.ModelType;
import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.spi.StepFactory;
import dev.xproto.sync.spi.StepKind;
import dev.xproto.sync.store.ModelStore;
import dev.xproto.sync.store.Page;
import dev.xproto.sync.store.StoreQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The observed objects as a table, for people to look at. */
public final class ObservedTable {
    private static final List<String> HEAD = List.of("id", "model", "name", "backend_code", "backend_status");
    private static final int PAGE = 500;

    private final ModelStore store;

    /** Of the objects in the store. */
    public ObservedTable(ModelStore store) {
        this.store = store;
    }

    /** One line an object, by key, after a line of names; each line without its end. */
    public List<String> lines(StepCatalog steps) {
        List<List<String>> cells = new ArrayList<>();
        cells.add(HEAD);
        for (Row row : rows(steps).values()) {
            cells.add(List.of(
                    Integer.toString(row.id()),
                    row.type().name(),
                    Objects.toString(row.get("name"), ""),
                    Objects.toString(row.get("backend_code"), ""),
                    Objects.toString(row.get("backend_status"), "").replace('\n', ' ')));
        }
        int[] widths = new int[HEAD.size()];
        for (List<String> line : cells) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], line.get(i).length());
            }
        }
        return cells.stream().map(line -> padded(line, widths)).toList();
    }

    private static String padded(List<String> line, int[] widths) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            text.append(line.get(i)).append(" ".repeat(widths[i] - line.get(i).length() + 2));
        }
        return text.toString().stripTrailing();
    }

    private Map<ObjectKey, Row> rows(StepCatalog steps) {
        Map<ObjectKey, Row> rows = new TreeMap<>();
        for (StepFactory step : steps.of(StepKind.SYNC)) {
            for (ModelType<?> model : step.descriptor().models()) {
                if (store.schema().find(model.name()).isPresent()) {
                    live(model.name(), rows);
                }
            }
        }
        return rows;
    }

    private void live(String model, Map<ObjectKey, Row> rows) {
        @Nullable String next = null;
        do {
            Page page = store.read(new StoreQuery(model, StoreQuery.Kind.LIVE, List.of(), PAGE, next));
            page.rows().forEach(row -> rows.put(row.key(), row));
            next = page.nextPageToken();
        } while (next != null);
    }
}
