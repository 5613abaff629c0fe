package dev.xproto.store.query;

import dev.xproto.store.catalog.StoredModel;
import dev.xproto.sync.store.InvalidObjectException;
import dev.xproto.sync.store.InvalidObjectException.FieldProblem;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a page ended. */
final class PageToken {
    private PageToken() {}

    static String write(int lastId) {
        byte[] bytes = ByteBuffer.allocate(4).putInt(lastId).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The last id of the page before; 0 for the first page. */
    static int read(StoredModel model, @Nullable String token) {
        if (token == null) {
            return 0;
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(token);
            if (bytes.length == 4) {
                return ByteBuffer.wrap(bytes).getInt();
            }
        } catch (IllegalArgumentException e) {
            // Told below, as any other token that isn't ours.
        }
        throw new InvalidObjectException(
                List.of(new FieldProblem(model.name(), "", "the page token isn't one that this core gave")));
    }
}
