package dev.xproto.store.catalog;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32C;

/**
 * What tables and columns are called. Usually every name of a model or field with a letter before it, so that none meets a
 * name of the house's or a word of SQL; databases cut names at 63 bytes, so longer ones end in a checksum. What was renamed
 * in the models keeps the name it has in the database: so a rename moves nothing, and happens in one transaction. Immutable;
 * safe for use by many threads.
 */
public final class StorageNames {
    /** Nothing was ever renamed. */
    public static final StorageNames USUAL = new StorageNames(Map.of());

    private static final int LONGEST = 60;
    private static final int KEPT = LONGEST - 9;

    private final Map<String, String> unusual;

    private StorageNames(Map<String, String> unusual) {
        this.unusual = Map.copyOf(unusual);
    }

    /**
     * Names, of which some are given.
     *
     * @param given by model, or by model, dot and member; usual ones may be among them
     */
    public static StorageNames of(Map<String, String> given) {
        Map<String, String> unusual = new HashMap<>();
        given.forEach((key, name) -> {
            if (!name.equals(usual(key, name))) {
                unusual.put(key, name);
            }
        });
        return new StorageNames(unusual);
    }

    private static String usual(String key, String name) {
        int dot = key.indexOf('.');
        if (dot < 0) {
            return USUAL.table(key);
        }
        String model = key.substring(0, dot);
        String member = key.substring(dot + 1);
        return name.startsWith("l_") ? USUAL.pairTable(model, member) : USUAL.column(model, member);
    }

    /** The names that {@link #text} wrote. */
    public static StorageNames parse(String text) {
        Map<String, String> given = new LinkedHashMap<>();
        text.lines().forEach(line -> {
            int tab = line.indexOf('\t');
            given.put(line.substring(0, tab), line.substring(tab + 1));
        });
        return new StorageNames(given);
    }

    /** The unusual names, one a line; empty when there are none. */
    public String text() {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(unusual)
                .forEach((key, name) ->
                        text.append(key).append('\t').append(name).append('\n'));
        return text.toString();
    }

    /** The table of a concrete model. */
    public String table(String model) {
        return unusual.getOrDefault(model, fit("m_" + model));
    }

    /** The column of a field or single link in a concrete model's table. */
    public String column(String model, String member) {
        return unusual.getOrDefault(model + "." + member, fit("f_" + member));
    }

    /** The table of a many-to-many link's pairs. The dot, which no name has, keeps model and link apart. */
    public String pairTable(String model, String link) {
        return unusual.getOrDefault(model + "." + link, fit("l_" + model + "." + link));
    }

    /** The index of a column, both as the database knows them. */
    public static String index(String table, String column) {
        return fit("i_" + table + "." + column);
    }

    /** The name, or a shorter one that no other name is likely to get. */
    public static String fit(String name) {
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
