package dev.xproto.store.onboard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Two versions of one core: what it is as a product, and what it is to a service that asks for a core. */
public final class CoreVersion {
    /**
     * The version of the XOS contract that this core serves. It answers a service's {@code core_version}: services out
     * there ask for {@code >=4.0.0} and mean models, save rules and wire format of XOS 4.0.4, which are served here. The
     * product's own number says nothing of that, and starts anew; checked against it, every such service would be sent away.
     */
    public static final String CONTRACT = "4.0.4";

    private static final String RESOURCE = "version.txt";

    private CoreVersion() {}

    /** The product's own version, which is the build's. */
    public static String get() {
        try (InputStream in = CoreVersion.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the core's jar lacks `" + RESOURCE + "`");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
