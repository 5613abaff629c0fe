package dev.xproto.store.query;

import dev.xproto.store.catalog.StoredModel;
import dev.xproto.store.time.Micros;
import dev.xproto.sync.model.FieldKind;
import dev.xproto.sync.store.InvalidObjectException;
import dev.xproto.sync.store.InvalidObjectException.FieldProblem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a page ended.
 *
 * @param model the model with objects that the last row was found under
 * @param id of the last row; 0 when none of the model came yet
 * @param values of the last row, for each column that the query orders by
 */
record PageToken(String model, int id, List<@Nullable Object> values) {
    private static final int MOST_TEXT = 1_000_000;

    String write(Sorting sorting) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            text(out, model);
            out.writeInt(id);
            text(out, sorting.toString());
            for (Object value : values) {
                out.writeBoolean(value != null);
                if (value != null) {
                    text(out, value instanceof Instant moment ? String.valueOf(Micros.of(moment)) : value.toString());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** The token, which must be of a query of that model and order. */
    static PageToken read(StoredModel model, Sorting sorting, String token) {
        try (DataInputStream in = new DataInputStream(
                new ByteArrayInputStream(Base64.getUrlDecoder().decode(token)))) {
            String found = text(in);
            int id = in.readInt();
            if (text(in).equals(sorting.toString())) {
                List<@Nullable Object> values = new ArrayList<>();
                for (Sorting.Key key : sorting.keys()) {
                    values.add(in.readBoolean() ? value(key.kind(), text(in)) : null);
                }
                return new PageToken(found, id, values);
            }
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            // Told below, as any other token that isn't ours.
        }
        throw refused(model);
    }

    static InvalidObjectException refused(StoredModel model) {
        return new InvalidObjectException(List.of(new FieldProblem(
                model.name(), "", "the page token isn't one that this core gave for this model and order")));
    }

    private static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > MOST_TEXT) {
            throw new IOException("no length");
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    private static Object value(FieldKind kind, String text) {
        return switch (kind) {
            case DATE -> Micros.toInstant(Long.parseLong(text));
            case UINT64 -> Long.parseLong(text);
            default -> Coercion.to(kind, text);
        };
    }
}
