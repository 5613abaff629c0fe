package dev.xproto.store.catalog;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32C;

/**
 * What tables and columns are called: every name of a model or field with a letter before it, so that none meets a name
 * of the house's or a word of SQL. Databases cut names at 63 bytes; longer ones end in a checksum instead.
 */
public final class StorageNames {
    private static final int LONGEST = 60;
    private static final int KEPT = LONGEST - 9;

    private StorageNames() {}

    static String table(String model) {
        return fit("m_" + model);
    }

    static String column(String field) {
        return fit("f_" + field);
    }

    /** The dot, which no name has, keeps the two apart. */
    static String joinTable(String model, String link) {
        return fit("l_" + model + "." + link);
    }

    /** The index of a column. */
    public static String index(String table, String column) {
        return fit("i_" + table + "." + column);
    }

    /** The sequence that gives a root's ids. */
    public static String sequence(String root) {
        return fit("s_" + root);
    }

    private static String fit(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= LONGEST) {
            return name;
        }
        CRC32C checksum = new CRC32C();
        checksum.update(bytes);
        return name.substring(0, Math.min(KEPT, name.length())) + "~"
                + String.format(Locale.ROOT, "%08x", checksum.getValue());
    }
}
