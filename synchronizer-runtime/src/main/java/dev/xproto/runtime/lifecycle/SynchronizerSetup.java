package dev.xproto.runtime.lifecycle;

import dev.xproto.runtime.config.Settings;
import dev.xproto.sync.spi.RunListener;
import dev.xproto.sync.spi.Scheduler;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * What a synchronizer is made of.
 *
 * @param settings its configuration
 * @param steps what it runs
 * @param modelsDir the folder of its xproto files; null loads none
 * @param versionFile the file whose first line is its version; null makes it unknown
 * @param recipe a TOSCA recipe that is applied before any step runs; null for none
 * @param waitsForModels whether it waits for missing required models, or refuses to start
 * @param scheduler the time that it goes by
 * @param workers runs its steps
 * @param random spreads retries
 * @param listener is told of every run
 */
public record SynchronizerSetup(
        Settings settings,
        StepCatalog steps,
        @Nullable Path modelsDir,
        @Nullable Path versionFile,
        @Nullable Path recipe,
        boolean waitsForModels,
        Scheduler scheduler,
        Executor workers,
        RandomGenerator random,
        RunListener listener) {}
