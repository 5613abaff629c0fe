package dev.xproto.sync.spi;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How steps that run playbooks shall do that, as the configuration says.
 *
 * @param sysDir the folder in which what was run is kept, for people to run it by hand; null keeps nothing
 * @param pretend whether everything is written down and nothing is run
 * @param keepTempFiles whether what a run leaves behind is kept too
 * @param privateKey the key for logging in to hosts; null leaves that to Ansible
 */
public record PlaybookSettings(
        @Nullable Path sysDir,
        boolean pretend,
        boolean keepTempFiles,
        @Nullable Path privateKey) {
    /** Everything is run, and nothing is kept. */
    public static final PlaybookSettings DEFAULT = new PlaybookSettings(null, false, false, null);
}
