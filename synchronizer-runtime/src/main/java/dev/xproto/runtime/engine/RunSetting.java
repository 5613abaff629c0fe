package dev.xproto.runtime.engine;

import dev.xproto.runtime.logging.SynchronizerLog;
import dev.xproto.sync.model.Models;
import dev.xproto.sync.spi.EngineSetup;
import dev.xproto.sync.spi.StepFactory;
import dev.xproto.sync.store.ModelStore;
import dev.xproto.sync.store.Origin;

/**
 * What all runs of an engine share.
 *
 * @param setup what the engine was given
 * @param steps which steps there are
 * @param log where runs are told of
 * @param backoff for the register that is written with a failure
 * @param interrupts what may be interrupted at the end
 * @param registries the generated classes that steps see
 */
record RunSetting(
        EngineSetup setup,
        StepTable steps,
        SynchronizerLog log,
        Backoff backoff,
        Interrupts interrupts,
        Registries registries) {
    /** The way to objects for a step, with the classes that the step was compiled with. */
    Models models(ModelStore store, Origin origin, StepFactory step) {
        return Models.ofRun(store, origin, registries.of(step));
    }
}
