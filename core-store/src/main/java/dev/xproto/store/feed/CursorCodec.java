package dev.xproto.store.feed;

import dev.xproto.sync.store.Cursor;

/** Cursors as this store writes them: the database's epoch and a number. */
final class CursorCodec {
    private CursorCodec() {}

    static Cursor write(String epoch, long number) {
        return new Cursor(epoch + ":" + number);
    }

    /** The number; negative when the cursor is of another database or is none at all. */
    static long read(String epoch, Cursor cursor) {
        String token = cursor.token();
        if (!token.startsWith(epoch + ":")) {
            return -1;
        }
        try {
            return Long.parseLong(token.substring(epoch.length() + 1));
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
