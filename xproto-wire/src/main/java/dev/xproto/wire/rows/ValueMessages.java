package dev.xproto.wire.rows;

import dev.xproto.sync.model.FieldKind;
import dev.xproto.wire.store.Ids;
import dev.xproto.wire.store.Value;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Values of columns as messages, and back. */
final class ValueMessages {
    private static final int MICRO = 1_000_000;

    private ValueMessages() {}

    /** The message of a value as rows, queries and batches carry it; null is a message with nothing set. */
    static Value of(@Nullable Object value) {
        Value.Builder message = Value.newBuilder();
        if (value instanceof String text) {
            message.setText(text);
        } else if (value instanceof Boolean flag) {
            message.setFlag(flag);
        } else if (value instanceof Integer || value instanceof Long) {
            message.setInteger(((Number) value).longValue());
        } else if (value instanceof Number number) {
            message.setReal(number.doubleValue());
        } else if (value instanceof Instant moment) {
            message.setMicros(micros(moment));
        } else if (value instanceof List<?> ids) {
            Ids.Builder list = Ids.newBuilder();
            ids.forEach(id -> list.addId((Integer) id));
            message.setIds(list);
        } else if (value != null) {
            throw new IllegalArgumentException(
                    "no row holds a " + value.getClass().getSimpleName());
        }
        return message.build();
    }

    /** Rounded, as stores round. */
    static long micros(Instant moment) {
        return Math.addExact(Math.multiplyExact(moment.getEpochSecond(), MICRO), (moment.getNano() + 500) / 1000);
    }

    /**
     * What a message says, in the class of the column where it fits there; else in the class that it has by itself, for
     * the store to refuse in its own words.
     *
     * @param kind of the column; null when there is no such column
     */
    static @Nullable Object read(Value message, @Nullable FieldKind kind) {
        return switch (message.getKindCase()) {
            case TEXT -> message.getText();
            case FLAG -> message.getFlag();
            case INTEGER -> integer(message.getInteger(), kind);
            case REAL -> kind == FieldKind.FLOAT ? (Object) (float) message.getReal() : message.getReal();
            case MICROS -> Instant.EPOCH.plus(message.getMicros(), ChronoUnit.MICROS);
            case IDS -> List.copyOf(message.getIds().getIdList());
            case KIND_NOT_SET -> null;
        };
    }

    private static Object integer(long value, @Nullable FieldKind kind) {
        boolean isLong = kind == FieldKind.INT64 || kind == FieldKind.UINT64 || kind == FieldKind.UINT32;
        boolean fits = value == (int) value;
        return isLong || !fits ? (Object) value : Integer.valueOf((int) value);
    }

    static Map<String, @Nullable Object> read(
            Map<String, Value> messages, Function<String, @Nullable FieldKind> kinds) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        messages.forEach((name, value) -> values.put(name, read(value, kinds.apply(name))));
        return values;
    }
}
