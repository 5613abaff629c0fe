package dev.xproto.server.grpc;

import java.net.InetSocketAddress;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where gRPC is served.
 *
 * @param address port 0 takes any that is free
 * @param certificate the server's certificate and those above it, PEM; null for plaintext
 * @param key its key, PEM, PKCS 8; null for plaintext
 */
public record GrpcPort(
        InetSocketAddress address,
        @Nullable Path certificate,
        @Nullable Path key) {
    /** Without TLS: on loopback only. */
    public static GrpcPort plaintext(InetSocketAddress address) {
        if (!address.getAddress().isLoopbackAddress()) {
            throw new IllegalArgumentException("plaintext is served on loopback only, not on " + address);
        }
        return new GrpcPort(address, null, null);
    }

    /** With TLS. */
    public static GrpcPort tls(InetSocketAddress address, Path certificate, Path key) {
        return new GrpcPort(address, certificate, key);
    }
}
