package dev.xproto.server.http;

import dev.xproto.server.config.ServerPort;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serves HTTP on some ports, all alike. Slow clients, idle connections and long requests have their bounds. */
public final class HttpHost implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HttpHost.class);
    private static final int THREADS = 64;
    private static final int MOST_CONNECTIONS = 4096;
    private static final int MOST_HEADER_BYTES = 16 * 1024;
    private static final Duration IDLE = Duration.ofSeconds(30);
    private static final Duration IDLE_AT_THE_END = Duration.ofMillis(100);

    private final Server server;
    private final List<ServerConnector> connectors = new ArrayList<>();

    /**
     * Serves from now on.
     *
     * @param mostBodyBytes of a request
     * @param drain how long requests under way may take when it stops
     * @throws IOException a port is taken, or a certificate can't be read
     */
    public HttpHost(List<Route> routes, List<ServerPort> ports, int mostBodyBytes, Duration drain) throws IOException {
        QueuedThreadPool threads = new QueuedThreadPool(THREADS, 4);
        threads.setName("xproto-http");
        threads.setDaemon(true);
        this.server = new Server(threads);
        server.setErrorHandler(new PlainErrors());
        server.setStopTimeout(drain.toMillis());
        server.setHandler(new GracefulHandler(new RoutesHandler(new Routes(routes), mostBodyBytes)));
        server.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, server));
        for (ServerPort port : ports) {
            ServerConnector connector = connector(port);
            connectors.add(connector);
            server.addConnector(connector);
        }
        start();
    }

    private void start() throws IOException {
        try {
            server.start();
        } catch (Exception e) {
            close();
            throw e instanceof IOException io ? io : new IOException("can't serve HTTP: " + e.getMessage(), e);
        }
    }

    private ServerConnector connector(ServerPort port) throws IOException {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setRequestHeaderSize(MOST_HEADER_BYTES);
        ServerConnector connector;
        if (port.certificate() != null && port.key() != null) {
            http.addCustomizer(new SecureRequestCustomizer(false));
            SslContextFactory.Server tls = new SslContextFactory.Server();
            tls.setKeyStore(PemKeyStore.read(port.certificate(), port.key()));
            tls.setKeyStorePassword("");
            connector = new ServerConnector(
                    server, new SslConnectionFactory(tls, "http/1.1"), new HttpConnectionFactory(http));
        } else {
            connector = new ServerConnector(server, new HttpConnectionFactory(http));
        }
        connector.setHost(port.address().getHostString());
        connector.setPort(port.address().getPort());
        connector.setIdleTimeout(IDLE.toMillis());
        connector.setShutdownIdleTimeout(IDLE_AT_THE_END.toMillis());
        return connector;
    }

    /** Where it serves, in the order of the ports. */
    public List<InetSocketAddress> addresses() {
        return connectors.stream()
                .map(connector -> new InetSocketAddress(connector.getHost(), connector.getLocalPort()))
                .toList();
    }

    /** Takes no more requests, lets those under way finish, and ends the others when the time is up. */
    @Override
    public void close() {
        try {
            server.stop();
        } catch (TimeoutException e) {
            LOG.info("Requests were still under way, and are ended");
        } catch (Exception e) {
            LOG.warn("HTTP did not stop as it should", e);
        }
    }
}
