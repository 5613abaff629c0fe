package dev.xproto.server.backup;

import java.io.IOException;

/** Who can stop a core, bring a backup back, and start it again. */
@FunctionalInterface
public interface Restarter {
    /** Nobody can: the core belongs to somebody who only starts and closes it. */
    Restarter NONE = order -> {
        throw new IOException("whoever started this core can't restart it: stop it, run"
                + " `core --config FILE --restore BACKUP`, and start it again");
    };

    /**
     * Plans the restart, and returns at once.
     *
     * @throws IOException it can't be done here
     */
    void restore(RestoreOrder order) throws IOException;
}
