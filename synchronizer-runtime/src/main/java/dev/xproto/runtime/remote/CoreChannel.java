package dev.xproto.runtime.remote;

import dev.xproto.sync.spi.ModelStoreProvider.ConnectRequest;
import dev.xproto.sync.spi.ModelStoreProvider.Transport;
import dev.xproto.sync.store.StoreException;
import io.grpc.ChannelCredentials;
import io.grpc.ClientInterceptor;
import io.grpc.ClientInterceptors;
import io.grpc.ConnectivityState;
import io.grpc.InsecureChannelCredentials;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.StatusRuntimeException;
import io.grpc.TlsChannelCredentials;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import io.grpc.stub.AbstractStub;
import io.grpc.stub.MetadataUtils;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The connection to a core, in the name of one user. It is made when it is needed, and made anew after it broke: at the first
 * call after a while that grows to some seconds. Safe for use by many threads.
 */
final class CoreChannel implements AutoCloseable {
    /** How many bytes an answer may have; who asks for many objects asks for fewer then. */
    private static final int MOST_BYTES = 16 * 1024 * 1024;

    private static final int MOST_METADATA_BYTES = 64 * 1024;
    private static final Duration PING = Duration.ofSeconds(30);
    private static final Duration PONG = Duration.ofSeconds(10);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(3);
    private static final Metadata.Key<String> AUTHORIZATION =
            Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER);

    private final ManagedChannel channel;
    private final ClientInterceptor credentials;
    private final InstantSource clock;
    private final Duration timeout;
    private final Diagnosis diagnosis;
    private final Refusals refusals;
    private Instant lastPush = Instant.MIN;

    private CoreChannel(ManagedChannel channel, ConnectRequest request, Diagnosis diagnosis) {
        this.channel = channel;
        this.credentials = MetadataUtils.newAttachHeadersInterceptor(headers(request));
        this.clock = request.clock();
        this.timeout = request.transport().timeout();
        this.diagnosis = diagnosis;
        this.refusals = new Refusals(diagnosis);
    }

    /**
     * A channel to that core; nothing is asked yet.
     *
     * @throws IOException the certificates can't be read
     */
    static CoreChannel open(Endpoint endpoint, ConnectRequest request) throws IOException {
        Transport transport = request.transport();
        ManagedChannel channel = NettyChannelBuilder.forAddress(
                        endpoint.host(), endpoint.port(), credentials(transport))
                .maxInboundMessageSize(MOST_BYTES)
                .maxInboundMetadataSize(MOST_METADATA_BYTES)
                .keepAliveTime(PING.toSeconds(), TimeUnit.SECONDS)
                .keepAliveTimeout(PONG.toSeconds(), TimeUnit.SECONDS)
                .build();
        Path trusted = transport.trusted();
        Diagnosis diagnosis = new Diagnosis(
                endpoint,
                request.username(),
                !transport.plaintext(),
                trusted == null ? "the certificates that Java trusts" : "`" + trusted + "`",
                transport.timeout().toSeconds());
        return new CoreChannel(channel, request, diagnosis);
    }

    private static ChannelCredentials credentials(Transport transport) throws IOException {
        if (transport.plaintext()) {
            return InsecureChannelCredentials.create();
        }
        Path trusted = transport.trusted();
        if (trusted == null) {
            return TlsChannelCredentials.create();
        }
        try (InputStream in = Files.newInputStream(trusted)) {
            if (CertificateFactory.getInstance("X.509").generateCertificates(in).isEmpty()) {
                throw new IOException("it holds no certificate");
            }
        } catch (CertificateException e) {
            throw new IOException("it holds something else than certificates in PEM", e);
        }
        return TlsChannelCredentials.newBuilder().trustManager(trusted.toFile()).build();
    }

    private static Metadata headers(ConnectRequest request) {
        byte[] pair = (request.username() + ":" + request.password()).getBytes(StandardCharsets.UTF_8);
        Metadata headers = new Metadata();
        headers.put(AUTHORIZATION, "Basic " + Base64.getEncoder().encodeToString(pair));
        return headers;
    }

    /** Why calls fail. */
    Diagnosis diagnosis() {
        return diagnosis;
    }

    /** What statuses mean. */
    Refusals refusals() {
        return refusals;
    }

    /** The channel, with the credentials. */
    io.grpc.Channel channel() {
        reconnect();
        return ClientInterceptors.intercept(channel, credentials);
    }

    /** Whenever the connection has come or gone; a little later, and several times at once only once. */
    void onConnectionChange(Runnable change) {
        ConnectivityState before = channel.getState(false);
        if (before != ConnectivityState.SHUTDOWN) {
            channel.notifyWhenStateChanged(before, () -> {
                change.run();
                onConnectionChange(change);
            });
        }
    }

    /** How long an answer may take. */
    Duration timeout() {
        return timeout;
    }

    /** A stub whose one call has to be answered in time. */
    <S extends AbstractStub<S>> S stub(Function<io.grpc.Channel, S> maker) {
        return stub(maker, timeout);
    }

    /** The same, with at least that much time. */
    <S extends AbstractStub<S>> S stub(Function<io.grpc.Channel, S> maker, Duration atLeast) {
        Duration time = atLeast.compareTo(timeout) > 0 ? atLeast : timeout;
        return maker.apply(channel()).withDeadlineAfter(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /**
     * What the call answers; statuses become what stores throw.
     *
     * @param about the model that the call is about; empty when it is about many
     */
    <T> T call(String about, Supplier<T> call) {
        try {
            return call.get();
        } catch (StatusRuntimeException e) {
            throw refused(e, about);
        }
    }

    StoreException refused(StatusRuntimeException thrown, String about) {
        return refusals.of(thrown, about);
    }

    /** gRPC waits up to two minutes between tries; who comes with a call shan't wait that long. */
    private void reconnect() {
        if (channel.getState(false) != ConnectivityState.TRANSIENT_FAILURE) {
            return;
        }
        synchronized (this) {
            Instant now = clock.instant();
            boolean backwards = now.isBefore(lastPush);
            if (!backwards && lastPush.isAfter(now.minus(LONGEST_PAUSE))) {
                return;
            }
            lastPush = now;
        }
        channel.resetConnectBackoff();
    }

    /** Ends calls under way. */
    @Override
    public void close() {
        channel.shutdownNow();
        try {
            channel.awaitTermination(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
