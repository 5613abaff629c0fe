package dev.xproto.server.backup;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An order to bring a backup back. It knows its own objects, because the data that come back may know nothing of them.
 *
 * @param backup the file
 * @param uuid of the order
 * @param order what the order's object said
 * @param file what the object of the backup's file said
 */
public record RestoreOrder(
        Path backup, String uuid, Map<String, @Nullable Object> order, Map<String, @Nullable Object> file) {}
