package dev.xproto.sync.spi;

import dev.xproto.sync.store.ModelStore;

/** A core, embedded or remote, with a caller logged in. */
public interface Core extends AutoCloseable {
    /** Its objects, as the caller may see them. */
    ModelStore store();

    /** Loads and unloads models. */
    Onboarding onboarding();

    /** Applies TOSCA recipes. */
    Recipes recipes();

    /** The core's version. */
    String version();

    /** Lets go of it; an embedded one writes everything down and stops. */
    @Override
    void close();
}
