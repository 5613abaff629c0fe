package dev.xproto.runtime.lifecycle;

import dev.xproto.runtime.config.ConfigCode;
import dev.xproto.runtime.config.ConfigKey;
import dev.xproto.runtime.config.ConfigKeys;
import dev.xproto.runtime.config.Settings;
import dev.xproto.runtime.remote.RemoteCode;
import dev.xproto.runtime.remote.RemoteCoreProvider;
import dev.xproto.sync.spi.Finding;
import dev.xproto.sync.spi.ModelStoreProvider.Transport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a configuration says of the way to the core, and what is wrong with that. */
final class TransportSettings {
    private final Settings settings;
    private final boolean elsewhere;
    private final boolean onThisMachine;
    private final List<Finding> findings = new ArrayList<>();

    TransportSettings(Settings settings, String endpoint) {
        this.settings = settings;
        this.elsewhere = !endpoint.equals("embedded");
        this.onThisMachine = RemoteCoreProvider.isLoopback(endpoint);
        if (elsewhere) {
            check();
        } else {
            noEffect(ConfigKeys.CACERT);
            noEffect(ConfigKeys.INSECURE);
            noEffect(ConfigKeys.TIMEOUT);
        }
    }

    private void noEffect(ConfigKey key) {
        if (settings.has(key)) {
            findings.add(settings.warning(
                    key, ConfigCode.NO_EFFECT, "`" + key + "` has no effect: the core runs in this process", ""));
        }
    }

    private void check() {
        Path given = settings.path(ConfigKeys.CACERT).orElse(null);
        if (given != null && (!Files.isReadable(given) || Files.isDirectory(given))) {
            findings.add(settings.error(
                    ConfigKeys.CACERT,
                    ConfigCode.UNREADABLE_VALUE,
                    "the file `" + given + "` can't be read",
                    "put the certificate of whoever signed the core's there"));
        }
        if (given != null && settings.flag(ConfigKeys.INSECURE)) {
            findings.add(settings.error(
                    ConfigKeys.INSECURE,
                    ConfigCode.REFUSED,
                    "`accessor.insecure` means that there is no TLS, and `accessor.cacert` that there is",
                    "take one of them out"));
        }
        if (isPlaintext() && !onThisMachine) {
            Finding place = settings.warning(ConfigKeys.INSECURE, ConfigCode.NO_EFFECT, "", "");
            findings.add(new Finding(
                    RemoteCode.PLAINTEXT.id(),
                    false,
                    place.source(),
                    place.line(),
                    place.column(),
                    "the password goes to the core so that whoever is between can read it",
                    "serve the core with TLS and take `accessor.insecure` out"));
        }
        if (settings.has(ConfigKeys.DATA_DIR)) {
            findings.add(settings.warning(
                    ConfigKeys.DATA_DIR,
                    ConfigCode.NO_EFFECT,
                    "`accessor.data_dir` has no effect: the core is elsewhere",
                    ""));
        }
    }

    /** Errors and notes. */
    List<Finding> findings() {
        return findings;
    }

    private boolean isPlaintext() {
        return settings.has(ConfigKeys.INSECURE)
                ? settings.flag(ConfigKeys.INSECURE)
                : onThisMachine && !settings.has(ConfigKeys.CACERT);
    }

    /** The way. */
    Transport transport() {
        return new Transport(isPlaintext(), trusted(), Duration.ofSeconds(settings.count(ConfigKeys.TIMEOUT)));
    }

    private @Nullable Path trusted() {
        Path given = settings.path(ConfigKeys.CACERT).orElse(null);
        if (given != null || !elsewhere) {
            return given;
        }
        Path usual = Path.of(ConfigKeys.CACERT.defaultText());
        return Files.isReadable(usual) ? usual : null;
    }
}
