package dev.xproto.store.onboard;

import dev.xproto.sync.spi.Onboarding.ModelFile;
import java.util.List;

/**
 * A service whose models are loaded.
 *
 * @param name its name
 * @param version its version
 * @param coreVersion which cores it works with; empty for any
 * @param hash of everything that matters
 * @param files its xproto files
 */
public record LoadedService(String name, String version, String coreVersion, String hash, List<ModelFile> files) {
    /** What the core's own models are filed under. */
    public static final String CORE = "core";

    /** Copies the files. */
    public LoadedService {
        files = List.copyOf(files);
    }

    /** A service, with its hash. */
    static LoadedService of(String name, String version, String coreVersion, List<ModelFile> files) {
        return new LoadedService(name, version, coreVersion, ContentHash.of(name, version, coreVersion, files), files);
    }
}
