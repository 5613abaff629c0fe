package dev.xproto.server.log;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What is logged, how, and where the audit goes.
 *
 * @param json whether each entry is an object of JSON in a line of its own, or text for people
 * @param level the least important entries that are shown: {@code error}, {@code warn}, {@code info} or {@code debug}
 * @param auditFile who changed what, one object of JSON a line; null for among the other entries
 */
public record LogSettings(
        boolean json, String level, @Nullable Path auditFile) {}
