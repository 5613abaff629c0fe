package dev.xproto.parser.diagnostics;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Does pieces of work that know nothing of each other, on all processors where that pays. */
public final class AllCores {
    private AllCores() {}

    private record Done<R>(R result, Diagnostics said) {}

    /**
     * The results, in the order of the pieces, whatever the order in which they were done; what was said goes to
     * {@code out} in that order too.
     *
     * @param shared whether to use more than one thread; small work is done sooner without
     * @param work is called once for each piece, with diagnostics of its own; must be safe for use by many threads
     */
    public static <T, R> List<R> map(
            List<T> pieces, boolean shared, BiFunction<? super T, Diagnostics, ? extends R> work, Diagnostics out) {
        Stream<T> stream = shared ? pieces.parallelStream() : pieces.stream();
        List<Done<R>> done = stream.map(piece -> {
                    Diagnostics said = new Diagnostics();
                    return new Done<R>(work.apply(piece, said), said);
                })
                .toList();
        done.forEach(one -> one.said().all().forEach(out::report));
        return done.stream().map(Done::result).toList();
    }
}
