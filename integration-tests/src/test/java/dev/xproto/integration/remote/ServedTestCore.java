package dev.xproto.integration.remote;

import dev.xproto.runtime.remote.RemoteCoreProvider;
import dev.xproto.server.ServingCore;
import dev.xproto.server.config.CoreSettings;
import dev.xproto.server.config.ServerPort;
import dev.xproto.server.log.LogSettings;
import dev.xproto.store.CoreStorage;
import dev.xproto.store.Durability;
import dev.xproto.sync.spi.Core;
import dev.xproto.sync.spi.ModelStoreProvider.ConnectRequest;
import dev.xproto.sync.spi.ModelStoreProvider.Transport;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A core that serves gRPC on loopback, and can be stopped and started again at the same port. */
final class ServedTestCore implements AutoCloseable {
    static final String ADMIN = "admin@opencord.org";
    static final String PASSWORD = "a:long password";

    private final CoreStorage storage;
    private final Path files;
    private final InstantSource clock;
    private ServerPort port;
    private @Nullable ServingCore serving;

    private ServedTestCore(CoreStorage storage, Path files, InstantSource clock, ServerPort port) throws IOException {
        this.storage = storage;
        this.files = files;
        this.clock = clock;
        this.port = port;
        start();
    }

    static ServerPort anyPort() {
        return ServerPort.plaintext(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }

    /** One that forgets everything when it stops. */
    static ServedTestCore inMemory(Path files, InstantSource clock) throws IOException {
        return new ServedTestCore(new CoreStorage.Memory(), files, clock, anyPort());
    }

    /** One that keeps everything in that folder. */
    static ServedTestCore in(Path folder, InstantSource clock, ServerPort port) throws IOException {
        return new ServedTestCore(
                new CoreStorage.Folder(folder.resolve("core"), Durability.PROCESS),
                folder.resolve("files"),
                clock,
                port);
    }

    void start() throws IOException {
        ServingCore started = ServingCore.start(
                new CoreSettings(
                        null,
                        List.of(port),
                        List.of(),
                        ADMIN,
                        PASSWORD,
                        files,
                        storage,
                        null,
                        null,
                        new LogSettings(false, "info", null),
                        Duration.ofDays(14),
                        4 * 1024 * 1024,
                        1_000_000,
                        100_000,
                        Duration.ofSeconds(5)),
                clock);
        port = new ServerPort(started.addresses().get(0), port.certificate(), port.key());
        serving = started;
    }

    void stop() {
        if (serving != null) {
            serving.close();
            serving = null;
        }
    }

    ServingCore serving() {
        if (serving == null) {
            throw new IllegalStateException("the core is stopped");
        }
        return serving;
    }

    int port() {
        return port.address().getPort();
    }

    String endpoint() {
        return "127.0.0.1:" + port();
    }

    /** The core, as a synchronizer would see it. */
    Core connect() {
        return connect(endpoint(), PASSWORD);
    }

    static Core connect(String endpoint, String password) {
        return new RemoteCoreProvider()
                .connect(new ConnectRequest(
                        endpoint,
                        ADMIN,
                        password,
                        null,
                        InstantSource.system(),
                        new Transport(true, null, Duration.ofSeconds(20))));
    }

    @Override
    public void close() {
        stop();
    }
}
