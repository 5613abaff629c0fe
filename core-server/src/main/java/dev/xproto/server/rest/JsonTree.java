package dev.xproto.server.rest;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import dev.xproto.server.fault.FaultException;
import dev.xproto.server.fault.FaultKind;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON as the standard has it, and nothing beside: names that are said twice, comments, what follows the end, and
 * depths that nobody needs are refused. Values are maps, lists, texts, {@link BigDecimal}s, booleans and null.
 */
final class JsonTree {
    private static final int DEEPEST = 32;
    private static final int LONGEST_NUMBER = 400;
    private final JsonReader reader;

    private JsonTree(String text) {
        this.reader = new JsonReader(new StringReader(text));
        reader.setStrictness(Strictness.STRICT);
        reader.setNestingLimit(DEEPEST);
    }

    /**
     * The object that a text is.
     *
     * @throws FaultException it is none
     */
    static Map<String, @Nullable Object> object(String text) {
        JsonTree tree = new JsonTree(text);
        try {
            Object value = tree.value();
            if (tree.reader.peek() != JsonToken.END_DOCUMENT) {
                throw wrong("something follows the object");
            }
            if (value instanceof Map<?, ?> map) {
                Map<String, @Nullable Object> object = new LinkedHashMap<>();
                map.forEach((name, item) -> object.put((String) name, item));
                return object;
            }
            throw wrong("the body is an object, in braces");
        } catch (EOFException e) {
            throw wrong("the body ends too early; an object is expected");
        } catch (MalformedJsonException e) {
            throw wrong("the body is no JSON, at " + tree.place());
        } catch (IOException e) {
            throw new IllegalStateException("a text can be read", e);
        }
    }

    private static FaultException wrong(String what) {
        return FaultException.of(FaultKind.INVALID, what);
    }

    /** The reader tells line, column and path in its own text only. */
    private String place() {
        String told = reader.toString();
        int at = told.indexOf(" at line ");
        return at < 0 ? reader.getPath() : told.substring(at + " at ".length());
    }

    private @Nullable Object value() throws IOException {
        return switch (reader.peek()) {
            case BEGIN_OBJECT -> map();
            case BEGIN_ARRAY -> list();
            case STRING -> reader.nextString();
            case NUMBER -> number();
            case BOOLEAN -> reader.nextBoolean();
            case NULL -> {
                reader.nextNull();
                yield null;
            }
            default -> throw wrong("the body is no JSON, at " + place());
        };
    }

    private BigDecimal number() throws IOException {
        String text = reader.nextString();
        if (text.length() > LONGEST_NUMBER) {
            throw wrong("a number is too long, before " + place());
        }
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw wrong("a number can't be read, before " + place());
        }
    }

    private Map<String, @Nullable Object> map() throws IOException {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        reader.beginObject();
        while (reader.hasNext()) {
            String name = reader.nextName();
            if (map.containsKey(name)) {
                throw wrong("`" + name + "` is said twice, before " + place());
            }
            map.put(name, value());
        }
        reader.endObject();
        return map;
    }

    private List<@Nullable Object> list() throws IOException {
        List<@Nullable Object> list = new ArrayList<>();
        reader.beginArray();
        while (reader.hasNext()) {
            list.add(value());
        }
        reader.endArray();
        return list;
    }
}
