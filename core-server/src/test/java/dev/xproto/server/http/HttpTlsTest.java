package dev.xproto.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.xproto.server.config.ServerPort;
import dev.xproto.store.tls.Certificates;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** HTTP with TLS, as a client sees it that checks certificates. */
class HttpTlsTest {
    private static final List<Route> ROUTES =
            List.of(Route.of("GET", "/{what}", call -> HttpReply.text(200, call.variable("what"))));

    @TempDir
    private Path folder;

    private static InetSocketAddress loopback() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }

    private static HttpHost host(Path certificate, Path key) throws IOException {
        return new HttpHost(ROUTES, List.of(ServerPort.tls(loopback(), certificate, key)), 1000, Duration.ofSeconds(1));
    }

    private static SSLContext trusting(Path certificate) throws Exception {
        KeyStore known = KeyStore.getInstance("PKCS12");
        known.load(null, null);
        try (InputStream in = Files.newInputStream(certificate)) {
            known.setCertificateEntry(
                    "core", CertificateFactory.getInstance("X.509").generateCertificate(in));
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(known);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    @Test
    void whoTrustsTheCertificateIsServed() throws Exception {
        Certificates server = Certificates.make(folder, "localhost");
        try (HttpHost host = host(server.certificate(), server.key())) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(
                            "https://localhost:" + host.addresses().get(0).getPort() + "/a%20b"))
                    .build();
            HttpClient client = HttpClient.newBuilder()
                    .sslContext(trusting(server.certificate()))
                    .build();
            assertThat(client.send(request, BodyHandlers.ofString()).body()).isEqualTo("a b");
            assertThatThrownBy(() -> HttpClient.newHttpClient().send(request, BodyHandlers.ofString()))
                    .isInstanceOf(SSLException.class);
        }
    }

    @Test
    void aKeyThatIsNoneIsToldOf() throws Exception {
        Certificates server = Certificates.make(folder, "localhost");
        assertThatThrownBy(() -> host(server.certificate(), server.certificate()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("BEGIN PRIVATE KEY");
        assertThatThrownBy(() -> host(Files.writeString(folder.resolve("no.pem"), "x"), server.key()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no.pem");
    }

    @Test
    void plaintextIsForLoopbackOnly() {
        assertThatThrownBy(() -> ServerPort.plaintext(new InetSocketAddress("192.0.2.1", 0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("loopback");
    }
}
