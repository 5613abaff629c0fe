package dev.xproto.runtime.engine;

import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.spi.RunListener.Result;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What came of a run.
 *
 * @param result how it ended
 * @param text what is said about it
 * @param code what {@code backend_code} says about it
 * @param row the object afterwards; null when it is gone, or couldn't be read
 * @param gone whether the object is gone
 * @param seen the change of the object that the run saw
 * @param after when to try again, as the step wished; null when it didn't say
 * @param touched objects that the step wrote
 */
record RunResult(
        Result result,
        String text,
        int code,
        @Nullable Row row,
        boolean gone,
        @Nullable Instant seen,
        @Nullable Duration after,
        Set<ObjectKey> touched) {
    static RunResult of(Result result, String text, @Nullable Row row, @Nullable Instant seen) {
        return new RunResult(result, text, 0, row, false, seen, null, Set.of());
    }

    static RunResult vanished() {
        return new RunResult(Result.NOTHING_TO_DO, "the object is gone", 0, null, true, null, null, Set.of());
    }

    RunResult touching(Set<ObjectKey> keys) {
        return new RunResult(result, text, code, row, gone, seen, after, keys);
    }
}
