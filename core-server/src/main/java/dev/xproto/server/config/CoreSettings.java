package dev.xproto.server.config;

import dev.xproto.server.log.LogSettings;
import dev.xproto.store.CoreStorage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What core.yaml says, checked.
 *
 * @param dataDir where data are; null for memory
 * @param grpcPorts where gRPC is served
 * @param httpPorts where HTTP is served; there is at least one port of both together
 * @param administratorEmail who administrates a core that has no users yet
 * @param administratorPassword their password; null to make one up
 * @param filesDir the folder of filetransfer; null for none, and then a temporary one is made
 * @param storage where objects are
 * @param initialData what a core begins with that has no users yet; null for nothing
 * @param backupDir where backups go; null for nowhere, and then none can be made
 * @param log what is logged, and how
 * @param sessionLifetime how long a login lasts
 * @param maxMessageBytes of a message that comes in
 * @param maxUploadBytes of a file that somebody leaves
 * @param maxAnswerObjects of an answer that has no pages
 * @param drain how long calls under way may take at the end
 */
public record CoreSettings(
        @Nullable Path dataDir,
        List<ServerPort> grpcPorts,
        List<ServerPort> httpPorts,
        String administratorEmail,
        @Nullable String administratorPassword,
        @Nullable Path filesDir,
        CoreStorage storage,
        @Nullable Path initialData,
        @Nullable Path backupDir,
        LogSettings log,
        Duration sessionLifetime,
        int maxMessageBytes,
        long maxUploadBytes,
        int maxAnswerObjects,
        Duration drain) {
    /** Copies the ports. */
    public CoreSettings {
        grpcPorts = List.copyOf(grpcPorts);
        httpPorts = List.copyOf(httpPorts);
    }

    /** What counts without a file. */
    public static CoreSettings defaults() {
        return new SettingsReader("core.yaml", Map.of()).read();
    }

    @Override
    public String toString() {
        return "CoreSettings[" + dataDir + " on " + grpcPorts + " and " + httpPorts + "]";
    }
}
