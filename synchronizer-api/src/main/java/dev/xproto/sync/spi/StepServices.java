package dev.xproto.sync.spi;

import dev.xproto.sync.model.Models;
import java.time.InstantSource;

/** What a step's constructor may ask for; each parameter is one of these types. */
public interface StepServices {
    /** The way to objects, bound to the run that the step is made for. */
    Models models();

    /** The time that the engine goes by. */
    InstantSource clock();

    /** Who runs the step. */
    SynchronizerInfo info();

    /**
     * Who runs a step.
     *
     * @param name of the synchronizer, from its configuration
     * @param version of the service, from its VERSION file
     * @param playbooks for steps that run playbooks
     */
    record SynchronizerInfo(String name, String version, PlaybookSettings playbooks) {
        /** With nothing said of playbooks. */
        public SynchronizerInfo(String name, String version) {
            this(name, version, PlaybookSettings.DEFAULT);
        }
    }
}
