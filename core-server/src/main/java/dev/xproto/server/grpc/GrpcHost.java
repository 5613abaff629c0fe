package dev.xproto.server.grpc;

import dev.xproto.server.config.ServerPort;
import io.grpc.Server;
import io.grpc.netty.shaded.io.grpc.netty.GrpcSslContexts;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.grpc.netty.shaded.io.netty.channel.EventLoopGroup;
import io.grpc.netty.shaded.io.netty.channel.nio.NioEventLoopGroup;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Serves gRPC on some ports, all alike. Connections that are idle cost memory only; dead ones are found by pings. */
public final class GrpcHost implements AutoCloseable {
    private static final int THREADS = 64;
    private static final int MOST_CALLS_OF_A_CONNECTION = 256;
    private static final int MOST_METADATA_BYTES = 16 * 1024;
    private static final Duration PING = Duration.ofMinutes(2);
    private static final Duration PONG = Duration.ofSeconds(20);

    private final GrpcServices services;
    private final Duration drain;
    private final ExecutorService workers;
    private final EventLoopGroup acceptors = new NioEventLoopGroup(1, daemons("xproto-accept-"));
    private final EventLoopGroup transport = new NioEventLoopGroup(daemons("xproto-net-"));
    private final List<Server> servers = new ArrayList<>();

    /**
     * Serves from now on.
     *
     * @param mostMessageBytes of a message that comes in
     * @param drain how long calls under way may take when it stops
     * @throws IOException a port is taken, or a certificate can't be read
     */
    public GrpcHost(GrpcServices services, List<ServerPort> ports, int mostMessageBytes, Duration drain)
            throws IOException {
        this.services = services;
        this.drain = drain;
        this.workers = Executors.newFixedThreadPool(THREADS, daemons("xproto-grpc-"));
        try {
            for (ServerPort port : ports) {
                servers.add(build(port, mostMessageBytes).start());
            }
        } catch (IOException | RuntimeException e) {
            close();
            throw e;
        }
    }

    private static ThreadFactory daemons(String name) {
        AtomicInteger count = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, name + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    private Server build(ServerPort port, int mostMessageBytes) throws IOException {
        NettyServerBuilder builder = NettyServerBuilder.forAddress(port.address())
                .executor(workers)
                .bossEventLoopGroup(acceptors)
                .workerEventLoopGroup(transport)
                .channelFactory(services.connections()::listener)
                .fallbackHandlerRegistry(services.registry())
                .maxInboundMessageSize(mostMessageBytes)
                .maxInboundMetadataSize(MOST_METADATA_BYTES)
                .maxConcurrentCallsPerConnection(MOST_CALLS_OF_A_CONNECTION)
                .keepAliveTime(PING.toMillis(), TimeUnit.MILLISECONDS)
                .keepAliveTimeout(PONG.toMillis(), TimeUnit.MILLISECONDS)
                .permitKeepAliveTime(10, TimeUnit.SECONDS)
                .permitKeepAliveWithoutCalls(true);
        services.fixed().forEach(builder::addService);
        if (port.certificate() != null && port.key() != null) {
            builder.sslContext(GrpcSslContexts.forServer(
                            port.certificate().toFile(), port.key().toFile())
                    .build());
        }
        return builder.build();
    }

    /** Where it serves, in the order of the ports. */
    public List<InetSocketAddress> addresses() {
        return servers.stream()
                .map(server -> (InetSocketAddress) server.getListenSockets().get(0))
                .toList();
    }

    /** Takes no more calls, lets those under way finish, and ends the others when the time is up. */
    @Override
    public void close() {
        services.leave();
        servers.forEach(Server::shutdown);
        try {
            for (Server server : servers) {
                if (!server.awaitTermination(drain.toMillis(), TimeUnit.MILLISECONDS)) {
                    server.shutdownNow().awaitTermination(1, TimeUnit.SECONDS);
                }
            }
        } catch (InterruptedException e) {
            servers.forEach(Server::shutdownNow);
            Thread.currentThread().interrupt();
        }
        workers.shutdown();
        acceptors.shutdownGracefully(0, 1, TimeUnit.SECONDS).awaitUninterruptibly(2, TimeUnit.SECONDS);
        transport.shutdownGracefully(0, 1, TimeUnit.SECONDS).awaitUninterruptibly(2, TimeUnit.SECONDS);
    }
}
