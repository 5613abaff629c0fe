package dev.xproto.server.rest;

import dev.xproto.server.models.ServedModel;
import dev.xproto.store.catalog.Nearest;
import dev.xproto.sync.model.FieldKind;
import dev.xproto.sync.store.InvalidObjectException;
import dev.xproto.sync.store.InvalidObjectException.FieldProblem;
import dev.xproto.wire.WireDates;
import dev.xproto.wire.WireField;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a body of JSON sets. Fields have the names that they have on the wire; null makes a field absent. What is made by
 * the core, and so comes back with every object, may be sent along and says nothing.
 */
final class JsonFields {
    private final ServedModel model;
    private final List<FieldProblem> problems = new ArrayList<>();

    private JsonFields(ServedModel model) {
        this.model = model;
    }

    /**
     * The values that a body sets, by name of column or link.
     *
     * @param id what {@code id} must be where it is said; null where there is none yet
     * @throws InvalidObjectException fields that aren't there, or values of another kind: all of them
     */
    static Map<String, @Nullable Object> read(
            ServedModel model, Map<String, @Nullable Object> body, @Nullable Integer id) {
        JsonFields fields = new JsonFields(model);
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        body.forEach((name, value) -> fields.add(values, name, value, id));
        if (!fields.problems.isEmpty()) {
            throw new InvalidObjectException(fields.problems);
        }
        return values;
    }

    private void add(Map<String, @Nullable Object> values, String name, @Nullable Object value, @Nullable Integer id) {
        WireField field = model.codec().fields().stream()
                .filter(known -> known.wireName().equals(name))
                .findFirst()
                .orElse(null);
        if (field == null) {
            List<String> known =
                    model.codec().fields().stream().map(WireField::wireName).toList();
            problem(name, "is no field of `" + model.name() + "`" + Nearest.hint(name, known));
            return;
        }
        try {
            switch (field.role()) {
                case COLUMN -> values.put(field.name(), column(Objects.requireNonNull(field.kind()), value));
                case MANY -> values.put(field.name(), ids(value));
                case ID -> requireId(value, id);
                case REVERSE, CLASS_NAMES, CONTENT_TYPE -> {}
            }
        } catch (IllegalArgumentException e) {
            problem(name, Objects.requireNonNullElse(e.getMessage(), "is wrong"));
        }
    }

    private void problem(String name, String what) {
        problems.add(new FieldProblem(model.name(), name, what));
    }

    private static void requireId(@Nullable Object value, @Nullable Integer id) {
        boolean none = id == null && value instanceof BigDecimal number && number.signum() == 0;
        boolean same =
                id != null && value instanceof BigDecimal number && number.compareTo(BigDecimal.valueOf(id)) == 0;
        if (!none && !same) {
            throw wrong(id == null ? "is given by the core; leave it out" : "is " + id + " in the address", value);
        }
    }

    private static @Nullable Object column(FieldKind kind, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        return switch (kind) {
            case STRING -> of(String.class, value, "a text");
            case BOOL -> of(Boolean.class, value, "true or false");
            case INT32 -> whole(value, Integer.MIN_VALUE, Integer.MAX_VALUE).intValue();
            case UINT32 -> whole(value, 0, 0xffff_ffffL).longValue();
            case INT64 -> whole(value, Long.MIN_VALUE, Long.MAX_VALUE).longValue();
            case UINT64 -> unsigned(value);
            case FLOAT -> (float) real(value, Float.MAX_VALUE);
            case DOUBLE -> real(value, Double.MAX_VALUE);
            case DATE ->
                WireDates.toInstant(real(value, Double.MAX_VALUE))
                        .orElseThrow(() -> wrong("is a moment in seconds since 1970", value));
            case LINK -> link(value);
        };
    }

    private static <T> T of(Class<T> type, Object value, String what) {
        if (type.isInstance(value)) {
            return type.cast(value);
        }
        throw wrong("is " + what, value);
    }

    private static IllegalArgumentException wrong(String what, @Nullable Object value) {
        String shown = String.valueOf(value);
        String cut = shown.length() <= 40 ? shown : shown.substring(0, 40) + "…";
        return new IllegalArgumentException(
                what + ", not " + (value instanceof String ? "the text `" + cut + "`" : cut));
    }

    /** Numbers of 64 bits come as texts, because many readers of JSON would round them; as numbers they are taken, too. */
    private static BigInteger integer(Object value) {
        if (value instanceof BigDecimal number && Math.abs((long) number.scale()) < 100) {
            try {
                return number.toBigIntegerExact();
            } catch (ArithmeticException e) {
                throw wrong("is a whole number", value);
            }
        }
        throw wrong("is a whole number", value);
    }

    private static BigInteger whole(Object value, long least, long most) {
        boolean wide = least < Integer.MIN_VALUE;
        BigInteger number = wide && value instanceof String text ? parsed(text) : integer(value);
        if (number.compareTo(BigInteger.valueOf(least)) < 0 || number.compareTo(BigInteger.valueOf(most)) > 0) {
            throw wrong("is from " + least + " to " + most, value);
        }
        return number;
    }

    private static BigInteger parsed(String text) {
        if (text.length() > 20 || !text.matches("-?[0-9]+")) {
            throw wrong("is a whole number, in quotes or not", text);
        }
        return new BigInteger(text);
    }

    private static long unsigned(Object value) {
        BigInteger number = value instanceof String text ? parsed(text) : integer(value);
        if (number.signum() < 0 || number.bitLength() > Long.SIZE) {
            throw wrong("is from 0 to 18446744073709551615", value);
        }
        return number.longValue();
    }

    private static double real(Object value, double most) {
        double number = of(BigDecimal.class, value, "a number").doubleValue();
        if (Math.abs(number) > most) {
            throw wrong("is a number that the field has room for", value);
        }
        return number;
    }

    private static @Nullable Integer link(Object value) {
        int id = whole(value, 0, Integer.MAX_VALUE).intValue();
        return id == 0 ? null : Integer.valueOf(id);
    }

    private static List<Integer> ids(@Nullable Object value) {
        if (!(value instanceof List<?> items)) {
            throw wrong("is a list of ids", value);
        }
        List<Integer> ids = new ArrayList<>();
        for (Object item : items) {
            ids.add(whole(item == null ? "null" : item, 1, Integer.MAX_VALUE).intValue());
        }
        return ids;
    }
}
