package dev.xproto.store.engine;

import dev.xproto.store.query.PolicySql;
import dev.xproto.sync.model.ObjectKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What policies may know of the caller.
 *
 * @param user who calls
 * @param writing whether something is to be written; else it is to be read
 * @param objects where the user's links lead
 */
record CallerFacts(PolicyEntity user, boolean writing, PolicyReader objects) implements PolicySql.CallerValues {
    @Override
    public @Nullable Object get(List<String> steps) {
        String first = steps.size() < 2 ? "" : steps.get(1);
        Object here = switch (first) {
            case "user" -> user;
            case "read_access" -> !writing;
            case "write_access" -> writing;
            case "grant_access" -> false;
            default -> null;
        };
        for (String step : steps.subList(Math.min(2, steps.size()), steps.size())) {
            here = here == null ? null : objects.get(here, step);
        }
        return here;
    }

    @Override
    public @Nullable ObjectKey key(Object value) {
        return value instanceof PolicyEntity entity ? entity.key() : null;
    }
}
