package dev.xproto.runtime.remote;

import dev.xproto.sync.model.Schema;
import dev.xproto.sync.store.StoreException;
import dev.xproto.wire.rows.SchemaMessages;
import dev.xproto.wire.store.Models;
import java.util.function.Supplier;

/**
 * The core's models, as far as they are known here. Every answer says of which models it is; when these are others than the
 * known ones, the core is asked. Safe for use by many threads.
 */
final class RemoteSchema {
    private final Supplier<Models> describe;
    private final Diagnosis diagnosis;
    private volatile Schema known;

    /** Asks at once. */
    RemoteSchema(Supplier<Models> describe, Diagnosis diagnosis) {
        this.describe = describe;
        this.diagnosis = diagnosis;
        this.known = ask();
    }

    /** Those that are known. */
    Schema known() {
        return known;
    }

    /** Those of that version; newer ones when there are newer ones by now. */
    Schema of(String version) {
        Schema now = known;
        return version.isEmpty() || now.version().equals(version) ? now : refresh(version);
    }

    /** Somebody has heard of that version; it is asked for soon enough when the core can't be asked now. */
    void heard(String version) {
        try {
            of(version);
        } catch (StoreException e) {
            // Whoever reads objects next asks again, and is told.
        }
    }

    private synchronized Schema refresh(String version) {
        if (!known.version().equals(version)) {
            known = ask();
        }
        return known;
    }

    private Schema ask() {
        Models models = describe.get();
        try {
            return SchemaMessages.read(models);
        } catch (IllegalArgumentException e) {
            throw new RemoteTrouble(
                            RemoteCode.OTHER_VERSION,
                            "the core `" + diagnosis.endpoint() + "` describes models in a way that isn't known here: "
                                    + e.getMessage(),
                            "take a synchronizer that is as new as the core",
                            e)
                    .unavailable();
        }
    }
}
