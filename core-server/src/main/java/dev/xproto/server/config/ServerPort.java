package dev.xproto.server.config;

import java.net.InetSocketAddress;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where something is served.
 *
 * @param address port 0 takes any that is free
 * @param certificate the server's certificate and those above it, PEM; null for plaintext
 * @param key its key, PEM, PKCS 8; null for plaintext
 */
public record ServerPort(
        InetSocketAddress address,
        @Nullable Path certificate,
        @Nullable Path key) {
    /** Without TLS: on loopback only. */
    public static ServerPort plaintext(InetSocketAddress address) {
        if (!address.getAddress().isLoopbackAddress()) {
            throw new IllegalArgumentException("plaintext is served on loopback only, not on " + address);
        }
        return new ServerPort(address, null, null);
    }

    /** With TLS. */
    public static ServerPort tls(InetSocketAddress address, Path certificate, Path key) {
        return new ServerPort(address, certificate, key);
    }
}
