package dev.xproto.runtime.remote;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a core is.
 *
 * @param host a name or an address; an address of IPv6 without brackets
 * @param port 1 to 65535
 */
record Endpoint(String host, int port) {
    private static final Pattern FORM = Pattern.compile("(?:\\[([0-9A-Fa-f:.%]+)]|([^\\s:/\\[\\]@]+)):(\\d{1,5})");
    private static final int MOST_PORT = 65_535;

    /** The place that such a text names; empty when it is no {@code host:port}. */
    static Optional<Endpoint> read(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        int port = Integer.parseInt(form.group(3));
        String host = form.group(1) == null ? form.group(2) : form.group(1);
        return port < 1 || port > MOST_PORT ? Optional.empty() : Optional.of(new Endpoint(host, port));
    }

    /** Whether it is this machine, said so that nobody has to be asked. */
    boolean isLoopback() {
        if (host.toLowerCase(Locale.ROOT).equals("localhost")) {
            return true;
        }
        boolean isAddress = host.contains(":") || host.matches("[0-9.]+");
        try {
            return isAddress && InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** As a network address, for gRPC. */
    String authority() {
        return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }

    @Override
    public String toString() {
        return authority();
    }
}
