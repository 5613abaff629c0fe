package dev.xproto.runtime.lifecycle;

import dev.xproto.runtime.config.Settings;
import dev.xproto.runtime.remote.RemoteTrouble;
import dev.xproto.sync.spi.Finding;
import dev.xproto.sync.store.StoreException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells people why the core can't be used. */
final class CoreTrouble {
    private CoreTrouble() {}

    /** Why a start ends that doesn't wait. */
    static StartException stop(Settings settings, String trouble, StoreException thrown) {
        String source = settings.file().toString();
        Optional<RemoteTrouble> known = RemoteTrouble.of(thrown);
        if (known.isEmpty()) {
            return StartException.of(
                    StartCode.CORE_REFUSES, source, trouble + ": " + thrown.getMessage(), "look at `accessor`");
        }
        RemoteTrouble remote = known.get();
        return new StartException(List.of(new Finding(
                remote.code().id(), true, source, 0, 0, String.valueOf(remote.getMessage()), remote.help())));
    }

    /** The same for what needs to be told once: one kind of trouble may come in changing words. */
    static String kind(StoreException thrown) {
        return RemoteTrouble.of(thrown).map(remote -> remote.code().id()).orElse(String.valueOf(thrown.getMessage()));
    }

    /** What a line in the log says. */
    static Map<String, Object> words(StoreException thrown, Duration again) {
        Map<String, Object> words = new LinkedHashMap<>();
        Optional<RemoteTrouble> known = RemoteTrouble.of(thrown);
        known.ifPresent(remote -> words.put("code", remote.code().id()));
        words.put("e", String.valueOf(known.map(Throwable::getMessage).orElse(thrown.getMessage())));
        known.ifPresent(remote -> words.put("help", remote.help()));
        words.put("again_in_s", again.toSeconds());
        return words;
    }
}
