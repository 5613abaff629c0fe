package dev.xproto.runtime.engine;

import dev.xproto.runtime.logging.SynchronizerLog;
import dev.xproto.sync.spi.EngineSetup;

/**
 * What all runs of an engine share.
 *
 * @param setup what the engine was given
 * @param steps which steps there are
 * @param log where runs are told of
 * @param backoff for the register that is written with a failure
 * @param interrupts what may be interrupted at the end
 */
record RunSetting(
        EngineSetup setup, StepTable steps, SynchronizerLog log, Backoff backoff, Interrupts interrupts) {}
