package dev.xproto.runtime.lifecycle;

import dev.xproto.runtime.config.ConfigCode;
import dev.xproto.runtime.config.ConfigKey;
import dev.xproto.runtime.config.ConfigKeys;
import dev.xproto.runtime.config.Settings;
import dev.xproto.runtime.remote.RemoteTrouble;
import dev.xproto.sync.spi.Core;
import dev.xproto.sync.spi.Finding;
import dev.xproto.sync.spi.ModelStoreProvider;
import dev.xproto.sync.store.StoreException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** Finds the core that the configuration names, and logs in. */
final class CoreConnector {
    private final Settings settings;
    private final InstantSource clock;
    private final List<Finding> findings = new ArrayList<>();

    CoreConnector(Settings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** A core; whoever asks closes it. */
    Core connect(ClassLoader loader) {
        String endpoint = settings.text(ConfigKeys.ENDPOINT).orElse("");
        if (settings.text(ConfigKeys.KIND).orElse("").equals("testframework")) {
            throw new StartException(List.of(settings.error(
                    ConfigKeys.KIND,
                    ConfigCode.REFUSED,
                    "`testframework` is for tests, and this is none",
                    "let tests use `@SynchronizerTest`; take the key out to run")));
        }
        ModelStoreProvider provider = provider(endpoint, loader);
        TransportSettings way = new TransportSettings(settings, endpoint);
        way.findings().stream().filter(Finding::error).forEach(findings::add);
        String username = needed(ConfigKeys.USERNAME);
        String password = password();
        if (!findings.isEmpty()) {
            throw new StartException(findings);
        }
        Path data = settings.path(ConfigKeys.DATA_DIR).orElse(null);
        try {
            return provider.connect(
                    new ModelStoreProvider.ConnectRequest(endpoint, username, password, data, clock, way.transport()));
        } catch (StoreException e) {
            if (RemoteTrouble.of(e).isPresent()) {
                throw e; // It may pass.
            }
            throw StartException.of(
                    StartCode.CORE_REFUSES,
                    settings.file().toString(),
                    "the core `" + endpoint + "` says: " + e.getMessage(),
                    "look at `accessor`");
        }
    }

    /** What deserves a look, though it keeps nobody from trying. */
    List<Finding> notes() {
        String endpoint = settings.text(ConfigKeys.ENDPOINT).orElse("");
        return new TransportSettings(settings, endpoint)
                .findings().stream().filter(finding -> !finding.error()).toList();
    }

    private ModelStoreProvider provider(String endpoint, ClassLoader loader) {
        for (ModelStoreProvider provider : ServiceLoader.load(ModelStoreProvider.class, loader)) {
            if (provider.serves(endpoint)) {
                return provider;
            }
        }
        boolean embedded = endpoint.equals("embedded");
        throw StartException.of(
                StartCode.NO_CORE,
                settings.file().toString(),
                embedded
                        ? "there is no embedded core on the class path"
                        : "`" + endpoint + "` is no place where a core could be",
                embedded
                        ? "add the dependency `dev.xproto:core-store`"
                        : "set `accessor.endpoint` to `host:port`, such as `xos-core:50051`, or to `embedded`, which"
                                + " starts a core in this process");
    }

    private String needed(ConfigKey key) {
        Optional<String> text = settings.text(key);
        if (text.isEmpty()) {
            findings.add(settings.error(
                    key, ConfigCode.MISSING_KEY, "`" + key + "` is missing", "the core lets nobody in without it"));
        }
        return text.orElse("");
    }

    private String password() {
        String text = needed(ConfigKeys.PASSWORD);
        if (!text.startsWith("@")) {
            return text;
        }
        Path file = settings.folder().resolve(text.substring(1));
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            findings.add(settings.error(
                    ConfigKeys.PASSWORD,
                    ConfigCode.UNREADABLE_VALUE,
                    "the file `" + file + "` can't be read",
                    "put the password into its first line"));
            return "";
        }
        return InputFiles.firstLine(file);
    }
}
