package dev.xproto.server.objects;

import dev.xproto.sync.model.Row;
import dev.xproto.sync.model.RowType;
import dev.xproto.sync.store.Batch;
import dev.xproto.sync.store.ModelStore;
import dev.xproto.sync.store.Operation;
import dev.xproto.sync.store.Origin;
import dev.xproto.sync.store.Page;
import dev.xproto.sync.store.StoreException;
import dev.xproto.sync.store.StoreQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** What waits for a synchronizer, and making everything wait for one. Each object is listed once, under its own model. */
public final class DirtyModels {
    private static final int AT_ONCE = 500;

    private final ModelStore store;

    /** As the store's caller sees them. */
    public DirtyModels(ModelStore store) {
        this.store = store;
    }

    /**
     * An object.
     *
     * @param model its own model
     * @param id its id
     * @param fault why it could not be made wait; empty when it could
     */
    public record Entry(String model, int id, String fault) {}

    /** The objects of matching models that wait for a synchronizer. */
    public List<Entry> list(String pattern) {
        List<Entry> found = new ArrayList<>();
        each(
                pattern,
                StoreQuery.Kind.DIRTY_OBJECTS,
                row -> found.add(new Entry(row.type().name(), row.id(), "")));
        return found;
    }

    /** Makes all objects of matching models wait for a synchronizer. */
    public List<Entry> mark(String pattern) {
        List<Entry> found = new ArrayList<>();
        each(
                pattern,
                StoreQuery.Kind.LIVE,
                row -> found.add(new Entry(row.type().name(), row.id(), mark(row))));
        return found;
    }

    private String mark(Row row) {
        try {
            store.commit(Batch.of(Origin.USER, new Operation.Update(row.key(), Map.of(), OptionalLong.empty(), false)));
            return "";
        } catch (StoreException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private void each(String pattern, StoreQuery.Kind kind, Consumer<Row> use) {
        Pattern names = shellPattern(pattern.isEmpty() ? "*" : pattern);
        for (RowType type : store.schema().types()) {
            boolean root = !type.isAbstract() && type.root().equals(type.name());
            String token = null;
            while (root) {
                Page page = store.read(new StoreQuery(type.name(), kind, List.of(), AT_ONCE, token));
                page.rows().stream()
                        .filter(row -> names.matcher(row.type().name()).matches())
                        .forEach(use);
                token = page.nextPageToken();
                root = token != null;
            }
        }
    }

    /** {@code *} and {@code ?} as shells have them; everything else stands for itself. */
    private static Pattern shellPattern(String pattern) {
        StringBuilder regex = new StringBuilder();
        pattern.codePoints().forEach(c -> {
            switch (c) {
                case '*' -> regex.append(".*");
                case '?' -> regex.append('.');
                default -> regex.append(Pattern.quote(Character.toString(c)));
            }
        });
        return Pattern.compile(regex.toString());
    }
}
