package dev.xproto.runtime.remote;

import dev.xproto.sync.store.StoreInternalException;
import dev.xproto.sync.store.StoreUnavailableException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why a core elsewhere can't be used now: the cause of a {@link StoreUnavailableException}, for those who tell people. */
public final class RemoteTrouble extends Exception {
    private static final long serialVersionUID = 1L;

    private final RemoteCode code;
    private final String help;

    /**
     * A trouble.
     *
     * @param help what to do
     * @param cause what was thrown; null when nothing was
     */
    RemoteTrouble(RemoteCode code, String message, String help, @Nullable Throwable cause) {
        super(message, cause);
        this.code = code;
        this.help = help;
    }

    /** What kind of trouble. */
    public RemoteCode code() {
        return code;
    }

    /** What to do. */
    public String help() {
        return help;
    }

    /** As stores tell of it. */
    StoreUnavailableException unavailable() {
        return new StoreUnavailableException(getMessage() + " [" + code.id() + "]; " + help, this);
    }

    /** As stores tell of it where trying again at once is of no use. */
    StoreInternalException internal() {
        return new StoreInternalException(getMessage() + " [" + code.id() + "]; " + help, this);
    }

    /** Whether it is a single object, or those of a single model, that can't be had; anything else can. */
    public static boolean isAboutObjects(Throwable thrown) {
        return of(thrown)
                .filter(trouble -> trouble.code == RemoteCode.UNREADABLE)
                .isPresent();
    }

    /** The trouble behind what a store has thrown; empty when it is something else. */
    public static Optional<RemoteTrouble> of(Throwable thrown) {
        return thrown.getCause() instanceof RemoteTrouble trouble ? Optional.of(trouble) : Optional.empty();
    }
}
