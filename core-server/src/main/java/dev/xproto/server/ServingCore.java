package dev.xproto.server;

import dev.xproto.server.auth.Authenticator;
import dev.xproto.server.auth.LockOut;
import dev.xproto.server.backup.Backups;
import dev.xproto.server.backup.Restarter;
import dev.xproto.server.backup.RestoreOutcome;
import dev.xproto.server.config.CoreSettings;
import dev.xproto.server.files.FileFolder;
import dev.xproto.server.grpc.GrpcHost;
import dev.xproto.server.grpc.GrpcServices;
import dev.xproto.server.http.HttpCredentials;
import dev.xproto.server.http.HttpHost;
import dev.xproto.server.http.Route;
import dev.xproto.server.initial.InitialData;
import dev.xproto.server.metrics.CallMetrics;
import dev.xproto.server.metrics.MetricsEndpoint;
import dev.xproto.server.rest.RestEndpoint;
import dev.xproto.server.tosca.ToscaEndpoint;
import dev.xproto.store.ServedCore;
import dev.xproto.store.security.Entropy;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A core that serves. Closing it takes no more calls, lets those under way finish, and writes everything down. */
public final class ServingCore implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ServingCore.class);

    private final ServedCore core;
    private final GrpcHost grpc;
    private final HttpHost http;
    private final CallMetrics metrics;
    private final @Nullable Backups backups;

    private ServingCore(ServedCore core, GrpcHost grpc, HttpHost http, CallMetrics metrics, @Nullable Backups backups) {
        this.core = core;
        this.grpc = grpc;
        this.http = http;
        this.metrics = metrics;
        this.backups = backups;
    }

    /**
     * Opens the store and serves.
     *
     * @throws IOException a port is taken, a folder can't be made, or a certificate can't be read
     */
    public static ServingCore start(CoreSettings settings, InstantSource clock) throws IOException {
        return start(settings, clock, Restarter.NONE, null);
    }

    /**
     * The same, for somebody who can restart it.
     *
     * @param restored what the last restart was for, and has come to; null when there was none
     */
    static ServingCore start(
            CoreSettings settings, InstantSource clock, Restarter restarter, @Nullable RestoreOutcome restored)
            throws IOException {
        ServedCore core = ServedCore.open(settings.storage(), clock);
        CallMetrics metrics = new CallMetrics();
        metrics.gauge(
                "xproto_store_up",
                "1 when the database answers.",
                () -> core.databaseState().operational() ? 1 : 0);
        try {
            if (core.accounts().isEmpty()) {
                bootstrap(core, settings);
            }
            Authenticator authenticator = new Authenticator(core, new LockOut(clock), settings.sessionLifetime());
            GrpcServices services = new GrpcServices(
                    core,
                    authenticator,
                    new FileFolder(files(settings)),
                    settings.maxUploadBytes(),
                    settings.maxAnswerObjects(),
                    metrics,
                    clock);
            GrpcHost grpc = new GrpcHost(services, settings.grpcPorts(), settings.maxMessageBytes(), settings.drain());
            try {
                HttpHost http = http(core, authenticator, settings, metrics, clock);
                Path backupDir = settings.backupDir();
                Backups backups = backupDir == null ? null : new Backups(core, backupDir, clock, restarter, restored);
                return new ServingCore(core, grpc, http, metrics, backups);
            } catch (IOException | RuntimeException e) {
                grpc.close();
                throw e;
            }
        } catch (IOException | RuntimeException e) {
            core.close();
            throw e;
        }
    }

    private static HttpHost http(
            ServedCore core,
            Authenticator authenticator,
            CoreSettings settings,
            CallMetrics metrics,
            InstantSource clock)
            throws IOException {
        HttpCredentials credentials = new HttpCredentials(authenticator);
        List<Route> routes = new ArrayList<>();
        routes.addAll(new ToscaEndpoint(core, credentials).routes());
        routes.addAll(new RestEndpoint(core, credentials, metrics, clock).routes());
        routes.addAll(new MetricsEndpoint(
                        metrics, credentials, () -> core.databaseState().operational())
                .routes());
        return new HttpHost(routes, settings.httpPorts(), settings.maxMessageBytes(), settings.drain());
    }

    private static Path files(CoreSettings settings) throws IOException {
        Path folder = settings.filesDir();
        return folder == null ? Files.createTempDirectory("xproto-core-files") : folder;
    }

    /** There is no default password: where none is configured, one is made up and left where only its owner reads it. */
    private static void bootstrap(ServedCore core, CoreSettings settings) throws IOException {
        String email = settings.administratorEmail();
        String password = settings.administratorPassword();
        if (password == null) {
            password = HexFormat.of().formatHex(Entropy.bytes(16));
            Path file = Objects.requireNonNull(settings.dataDir()).resolve("administrator.txt");
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, password + "\n");
            LOG.info("The administrator is {}; the password is in {}", email, file);
        }
        core.accounts().bootstrap(email, password);
        Path initial = settings.initialData();
        if (initial != null) {
            int count = InitialData.store(core, initial.toString(), Files.readString(initial));
            LOG.info("The core begins with {} objects of {}", count, initial);
        }
    }

    /** What it serves. */
    public ServedCore core() {
        return core;
    }

    /** What it counts, as Prometheus reads it. */
    public String metrics() {
        return metrics.text();
    }

    /** Where it serves gRPC, in the order of the settings. */
    public List<InetSocketAddress> addresses() {
        return grpc.addresses();
    }

    /** Where it serves HTTP, likewise. */
    public List<InetSocketAddress> httpAddresses() {
        return http.addresses();
    }

    @Override
    public void close() {
        http.close();
        grpc.close();
        if (backups != null) {
            backups.close();
        }
        core.close();
    }
}
