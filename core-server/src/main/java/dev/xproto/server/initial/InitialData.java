package dev.xproto.server.initial;

import dev.xproto.server.config.ConfigException;
import dev.xproto.store.ServedCore;
import dev.xproto.store.catalog.Nearest;
import dev.xproto.store.security.Caller;
import dev.xproto.sync.model.FieldKind;
import dev.xproto.sync.model.Operator;
import dev.xproto.sync.model.Predicate;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.model.RowType;
import dev.xproto.sync.store.Batch;
import dev.xproto.sync.store.InvalidObjectException;
import dev.xproto.sync.store.Operation;
import dev.xproto.sync.store.Origin;
import dev.xproto.sync.store.StoreQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Objects that a new core begins with, as XOS takes them: a list of entries, each with a model, its fields, and its
 * relations, which name what they lead to by model and fields. All of it is stored, or nothing.
 */
public final class InitialData {
    private final ServedCore core;
    private final String file;
    private final List<String> problems = new ArrayList<>();
    private final Map<Integer, InitialEntry> made = new LinkedHashMap<>();
    private final List<Operation> operations = new ArrayList<>();

    private InitialData(ServedCore core, String file) {
        this.core = core;
        this.file = file;
    }

    /**
     * Stores what a text says; answers how many objects.
     *
     * @param file what to call the text
     * @throws ConfigException it is wrong; nothing was stored
     */
    public static int store(ServedCore core, String file, String text) {
        List<InitialEntry> entries = new InitialDataReader(file).read(text);
        InitialData data = new InitialData(core, file);
        entries.forEach(data::add);
        data.rejectIfWrong();
        data.commit(entries);
        return entries.size();
    }

    private void rejectIfWrong() {
        if (!problems.isEmpty()) {
            throw new ConfigException(problems);
        }
    }

    private void add(InitialEntry entry) {
        RowType type = type(entry.model(), entry.place());
        if (type == null) {
            return;
        }
        Map<String, @Nullable Object> values = values(type, entry.fields());
        entry.relations().forEach((link, target) -> {
            RowType.Link known = type.link(link).orElse(null);
            if (known == null) {
                List<String> names =
                        type.links().stream().map(RowType.Link::name).toList();
                problem(target.place(), "`" + type + "` has no link `" + link + "`" + Nearest.hint(link, names));
            } else {
                Integer id = find(target);
                values.put(link, known.many() && id != null ? List.of(id) : id);
            }
        });
        int id = -1 - operations.size();
        made.put(id, entry);
        operations.add(new Operation.Create(type.name(), id, values));
    }

    private void problem(String place, String what) {
        problems.add(place + ": " + what);
    }

    private @Nullable RowType type(String model, String place) {
        String name = model.substring(model.indexOf('.') + 1);
        RowType type = core.engine().catalog().schema().find(name).orElse(null);
        if (type == null || type.isAbstract()) {
            List<String> known = core.engine().catalog().schema().types().stream()
                    .filter(one -> !one.isAbstract())
                    .map(RowType::name)
                    .toList();
            problem(place, "there is no model `" + name + "` with objects" + Nearest.hint(name, known));
            return null;
        }
        return type;
    }

    private static Map<String, @Nullable Object> values(RowType type, Map<String, Object> fields) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        fields.forEach((name, value) -> values.put(
                name,
                type.column(name).map(column -> fitted(column.kind(), value)).orElse(value)));
        return values;
    }

    /** YAML tells kinds of numbers apart by their size only; what still doesn't fit the store refuses in its own words. */
    private static Object fitted(FieldKind kind, Object value) {
        if (!(value instanceof Number number)) {
            return value;
        }
        return switch (kind) {
            case UINT32, INT64, UINT64 -> value instanceof Integer ? (Object) number.longValue() : value;
            case DOUBLE -> number.doubleValue();
            case FLOAT -> number.floatValue();
            case STRING, BOOL, INT32, DATE, LINK -> value;
        };
    }

    private @Nullable Integer find(InitialEntry target) {
        for (Map.Entry<Integer, InitialEntry> earlier : made.entrySet()) {
            if (earlier.getValue().answersTo(target)) {
                return earlier.getKey();
            }
        }
        RowType type = type(target.model(), target.place());
        if (type == null) {
            return null;
        }
        List<Predicate<?>> conditions = new ArrayList<>();
        values(type, target.fields())
                .forEach((name, value) -> conditions.add(new Predicate<>(name, Operator.EQUAL, value, false)));
        try {
            List<Row> rows = core.store(Caller.CORE)
                    .read(new StoreQuery(type.name(), StoreQuery.Kind.LIVE, conditions, 2, null))
                    .rows();
            if (rows.size() == 1) {
                return rows.get(0).id();
            }
            problem(
                    target.place(),
                    (rows.isEmpty() ? "no " : "more than one ") + "`" + type
                            + "` is like that, neither above nor in the core");
        } catch (InvalidObjectException e) {
            problem(target.place(), Objects.requireNonNullElse(e.getMessage(), "can't be looked for"));
        }
        return null;
    }

    private void commit(List<InitialEntry> entries) {
        try {
            core.store(Caller.CORE).commit(new Batch(operations, Origin.USER, null));
        } catch (InvalidObjectException e) {
            throw new ConfigException(e.problems().stream()
                    .map(problem -> (problem.operation() < 0
                                    ? file
                                    : entries.get(problem.operation()).place())
                            + ": " + problem)
                    .collect(Collectors.toList()));
        }
    }
}
