package dev.xproto.store.save;

import dev.xproto.store.catalog.Nearest;
import dev.xproto.store.catalog.StoredModel;
import dev.xproto.store.time.Micros;
import dev.xproto.sync.model.FieldKind;
import dev.xproto.sync.model.RowType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Puts the values that a caller sends into a draft: known names, right types, storable content, temporary ids replaced. */
final class BindValues {
    private static final long MOST_TEXT = 16L * 1024 * 1024;
    private static final long MOST_UINT32 = 0xFFFF_FFFFL;

    private final SaveContext context;

    BindValues(SaveContext context) {
        this.context = context;
    }

    void bind(Draft draft, Map<String, @Nullable Object> values) {
        values.forEach((name, value) -> {
            if (draft.model().manyLink(name) != null) {
                bindMany(draft, name, value);
            } else if (draft.has(name)) {
                bindColumn(draft, name, value);
            } else {
                context.problem(draft, name, "there is no such field" + Nearest.hint(name, names(draft.model())));
            }
        });
    }

    private static List<String> names(StoredModel model) {
        List<String> names = new ArrayList<>();
        model.members().forEach(member -> names.add(member.name()));
        return names;
    }

    private void bindMany(Draft draft, String name, @Nullable Object value) {
        TreeSet<Integer> ids = new TreeSet<>();
        if (!(value instanceof List<?> list)) {
            context.problem(draft, name, "takes a list of ids, not " + describe(value));
            return;
        }
        for (Object element : list) {
            if (!(element instanceof Integer id)) {
                context.problem(draft, name, "takes a list of ids, not one with " + describe(element));
                return;
            }
            Integer real = realId(draft, name, id);
            if (real != null) {
                ids.add(real);
            }
        }
        draft.name(name);
        draft.many().put(name, List.copyOf(ids));
    }

    private void bindColumn(Draft draft, String name, @Nullable Object value) {
        if (BaseFields.HOUSE.contains(name)) {
            return;
        }
        RowType.Column column = draft.type().column(name).orElseThrow();
        if (value != null && !column.kind().javaClass().isInstance(value)) {
            context.problem(
                    draft, name, "holds " + column.kind().javaClass().getSimpleName() + ", not " + describe(value));
            return;
        }
        String fault = value == null ? null : fault(column.kind(), value);
        if (fault != null) {
            context.problem(draft, name, fault);
            return;
        }
        Object stored = stored(draft, name, column.kind(), value);
        if (name.equals(BaseFields.DELETED)) {
            bindDeleted(draft, stored);
            return;
        }
        draft.name(name);
        draft.set(name, stored);
    }

    /** A stale save must not revive what was deleted; and deletion has more to do than to set a flag. */
    private void bindDeleted(Draft draft, @Nullable Object value) {
        boolean was = !draft.isNew() && Boolean.TRUE.equals(draft.get(BaseFields.DELETED));
        if (Boolean.TRUE.equals(value) && !was) {
            context.problem(draft, BaseFields.DELETED, "is set by deleting the object");
        }
    }

    private @Nullable Object stored(Draft draft, String name, FieldKind kind, @Nullable Object value) {
        if (value instanceof Instant moment) {
            return Micros.round(moment);
        }
        if (kind == FieldKind.LINK && value instanceof Integer id) {
            return realId(draft, name, id);
        }
        return value;
    }

    private @Nullable Integer realId(Draft draft, String name, int id) {
        if (id > 0) {
            return id;
        }
        Draft created = context.pending(id);
        if (created == null) {
            context.problem(draft, name, "names " + id + ", which this batch creates nothing under");
            return null;
        }
        return created.id();
    }

    private static @Nullable String fault(FieldKind kind, Object value) {
        return switch (kind) {
            case STRING -> textFault((String) value);
            case UINT32 -> (Long) value < 0 || (Long) value > MOST_UINT32 ? "must lie from 0 to " + MOST_UINT32 : null;
            case FLOAT -> Float.isFinite((Float) value) ? null : "must be a finite number";
            case DOUBLE -> Double.isFinite((Double) value) ? null : "must be a finite number";
            case DATE ->
                ((Instant) value).isBefore(Micros.EARLIEST) || ((Instant) value).isAfter(Micros.LATEST)
                        ? "must lie in the years 1 to 9999"
                        : null;
            default -> null;
        };
    }

    private static @Nullable String textFault(String text) {
        if (text.length() > MOST_TEXT) {
            return "holds at most " + MOST_TEXT + " characters, not " + text.length();
        }
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == 0) {
                return "must not have the character with the code 0";
            }
            if (Character.isHighSurrogate(c)
                    && at + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(at + 1))) {
                at++;
            } else if (Character.isSurrogate(c)) {
                return "must not have half a character, at position " + at;
            }
        }
        return null;
    }

    private static String describe(@Nullable Object value) {
        return value == null ? "nothing" : value.getClass().getSimpleName();
    }
}
