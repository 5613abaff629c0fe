package dev.xproto.store.security;

import dev.xproto.sync.model.Row;
import dev.xproto.sync.model.RowType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is stored of a password is shown to nobody: it reads as an empty text, and writing that back changes nothing. */
public final class HiddenPasswords {
    private static final String USER = "User";
    private static final String PASSWORD = "password";

    private HiddenPasswords() {}

    /** Whether it is what is stored of a password. */
    public static boolean isPassword(RowType type, String column) {
        return column.equals(PASSWORD) && type.isA(USER);
    }

    /** The rows, without passwords. */
    public static List<Row> hide(List<Row> rows) {
        return rows.stream().map(HiddenPasswords::hide).toList();
    }

    private static Row hide(Row row) {
        int slot = row.type().slot(PASSWORD);
        if (slot < 0 || !row.type().isA(USER) || row.at(slot) == null) {
            return row;
        }
        @Nullable Object[] values = new @Nullable Object[row.type().columns().size()];
        for (int at = 0; at < values.length; at++) {
            values[at] = at == slot ? "" : row.at(at);
        }
        return Row.of(row.type(), row.id(), row.revision(), values);
    }
}
