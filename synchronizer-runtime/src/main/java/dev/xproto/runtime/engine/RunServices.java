package dev.xproto.runtime.engine;

import dev.xproto.sync.model.Models;
import dev.xproto.sync.spi.StepServices;
import java.time.InstantSource;

/** What the steps of one run get. */
record RunServices(Models models, InstantSource clock, SynchronizerInfo info) implements StepServices {}
