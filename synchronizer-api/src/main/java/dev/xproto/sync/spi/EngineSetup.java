package dev.xproto.sync.spi;

import dev.xproto.sync.store.ModelStore;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * What an engine needs.
 *
 * @param store where the objects are
 * @param steps what it runs
 * @param info who runs the steps
 * @param scheduler the time that it goes by
 * @param workers runs steps, each for as long as it takes; the engine itself keeps to {@link EngineOptions#concurrency}
 * @param random spreads retries; asked by one thread at a time
 * @param options how it behaves
 * @param listener is told of every run
 * @param dependencies which links make objects depend on each other; null for all of them
 */
public record EngineSetup(
        ModelStore store,
        List<StepFactory> steps,
        StepServices.SynchronizerInfo info,
        Scheduler scheduler,
        Executor workers,
        RandomGenerator random,
        EngineOptions options,
        RunListener listener,
        @Nullable ModelDependencies dependencies) {
    /** Copies the steps. */
    public EngineSetup {
        steps = List.copyOf(steps);
    }
}
