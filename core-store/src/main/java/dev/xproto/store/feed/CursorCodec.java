package dev.xproto.store.feed;

import dev.xproto.sync.store.Cursor;
import org.jspecify.annotations.Nullable;

/** Cursors as this store writes them: the feed's epoch and a position in it. */
final class CursorCodec {
    private CursorCodec() {}

    static Cursor write(String epoch, Position position) {
        return new Cursor(epoch + ":" + position);
    }

    /** The position; null when the cursor is of another feed or is none at all. */
    static @Nullable Position read(String epoch, Cursor cursor) {
        String token = cursor.token();
        return token.startsWith(epoch + ":") ? position(token.substring(epoch.length() + 1)) : null;
    }

    /** What {@link Position#toString} wrote; null when it is none. */
    static @Nullable Position position(String text) {
        int colon = text.indexOf(':');
        try {
            return colon < 0
                    ? null
                    : new Position(Long.parseLong(text.substring(0, colon)), Long.parseLong(text.substring(colon + 1)));
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
