package dev.xproto.server.config;

import dev.xproto.server.log.LogSettings;
import dev.xproto.store.CoreStorage;
import dev.xproto.store.Durability;
import dev.xproto.store.catalog.Nearest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes settings of texts, and collects what is wrong with them. */
final class SettingsReader {
    private static final String OFF = "off";
    private static final String POSTGRES = "jdbc:postgresql:";
    private static final String MEMORY = "memory";

    private final String file;
    private final Map<CoreKey, Value> values;
    private final List<String> problems = new ArrayList<>();

    SettingsReader(String file, Map<CoreKey, Value> values) {
        this.file = file;
        this.values = values;
    }

    /** The settings; throws with everything that is wrong, {@code earlier} first. */
    CoreSettings read(List<String> earlier) {
        problems.addAll(earlier);
        Path data = text(CoreKey.DATA_DIR).equals(MEMORY) ? null : path(CoreKey.DATA_DIR);
        List<ServerPort> grpc = ports(CoreKey.PLAINTEXT, CoreKey.TLS);
        List<ServerPort> http = ports(CoreKey.HTTP_PLAINTEXT, CoreKey.HTTP_TLS);
        if (grpc.isEmpty() && http.isEmpty() && problems.isEmpty()) {
            problem(CoreKey.PLAINTEXT, "and the other ports are all off: nothing would be served");
        }
        String password = password(CoreKey.ADMINISTRATOR_PASSWORD);
        Path files = text(CoreKey.FILES_DIR).isEmpty()
                ? data == null ? null : data.resolve("files")
                : path(CoreKey.FILES_DIR);
        CoreSettings settings = new CoreSettings(
                data,
                grpc,
                http,
                email(),
                password,
                files,
                storage(data),
                text(CoreKey.INITIAL_DATA).isEmpty() ? null : readable(CoreKey.INITIAL_DATA, "objects are to come"),
                text(CoreKey.BACKUP_DIR).isEmpty()
                        ? data == null ? null : data.resolve("backup")
                        : path(CoreKey.BACKUP_DIR),
                log(data),
                Duration.ofHours(number(CoreKey.SESSION_HOURS, 1, 8760)),
                Math.toIntExact(number(CoreKey.MAX_MESSAGE_BYTES, 65_536, 67_108_864)),
                number(CoreKey.MAX_UPLOAD_BYTES, 1, Integer.MAX_VALUE),
                Math.toIntExact(number(CoreKey.MAX_ANSWER_OBJECTS, 1, 10_000_000)),
                Duration.ofSeconds(number(CoreKey.DRAIN_SECONDS, 0, 600)));
        if (data == null && !text(CoreKey.DATABASE_URL).isEmpty()) {
            problem(CoreKey.DATA_DIR, "is `memory`, and `database.url` says that the data are elsewhere");
        }
        if (data == null && password == null) {
            problem(
                    CoreKey.ADMINISTRATOR_PASSWORD,
                    "is needed when `data_dir` is `memory`: there is no folder to put a made-up one into");
        }
        if (!problems.isEmpty()) {
            throw new ConfigException(problems);
        }
        return settings;
    }

    CoreSettings read() {
        return read(List.of());
    }

    private String text(CoreKey key) {
        Value value = values.get(key);
        return value == null ? key.standard() : value.text();
    }

    private void problem(CoreKey key, String what) {
        Value value = values.get(key);
        problems.add((value == null ? file : value.place()) + ": `" + key.path() + "` " + what);
    }

    private String email() {
        String email = text(CoreKey.ADMINISTRATOR_EMAIL);
        if (email.indexOf('@') < 1) {
            problem(CoreKey.ADMINISTRATOR_EMAIL, "is an e-mail address, and `" + email + "` is none");
        }
        return email;
    }

    private long number(CoreKey key, long least, long most) {
        String text = text(key);
        try {
            long number = Long.parseLong(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below, as a number out of range is.
        }
        problem(key, "is a whole number from " + least + " to " + most + ", not `" + text + "`");
        return least;
    }

    private @Nullable Path path(CoreKey key) {
        String text = text(key);
        try {
            if (!text.isBlank()) {
                return Path.of(text);
            }
        } catch (InvalidPathException e) {
            // Told below, as an empty one is.
        }
        problem(key, "is a path, and `" + text + "` is none");
        return null;
    }

    private CoreStorage storage(@Nullable Path data) {
        String url = text(CoreKey.DATABASE_URL);
        if (!url.isEmpty()) {
            if (!url.startsWith(POSTGRES)) {
                problem(CoreKey.DATABASE_URL, "begins with `" + POSTGRES + "`; no other databases are known");
            }
            String password = password(CoreKey.DATABASE_PASSWORD);
            return new CoreStorage.Postgres(
                    url,
                    text(CoreKey.DATABASE_USER),
                    password == null ? "" : password,
                    Duration.ofSeconds(number(CoreKey.DATABASE_PATIENCE, 1, 600)));
        }
        for (CoreKey key : List.of(CoreKey.DATABASE_USER, CoreKey.DATABASE_PASSWORD, CoreKey.DATABASE_PATIENCE)) {
            if (values.containsKey(key)) {
                problem(key, "says nothing without `database.url`");
            }
        }
        return data == null ? new CoreStorage.Memory() : new CoreStorage.Folder(data, Durability.PROCESS);
    }

    private LogSettings log(@Nullable Path data) {
        String format = oneOf(CoreKey.LOG_FORMAT, List.of("text", "json"));
        String level = oneOf(CoreKey.LOG_LEVEL, List.of("error", "warn", "info", "debug"));
        Path audit = data == null ? null : data.resolve("audit.log");
        if (values.containsKey(CoreKey.AUDIT_LOG)) {
            audit = text(CoreKey.AUDIT_LOG).equals(OFF) ? null : path(CoreKey.AUDIT_LOG);
        }
        return new LogSettings(format.equals("json"), level, audit);
    }

    private String oneOf(CoreKey key, List<String> words) {
        String text = text(key);
        if (!words.contains(text)) {
            problem(key, "is one of " + String.join(", ", words) + ", not `" + text + "`" + Nearest.hint(text, words));
        }
        return text;
    }

    private @Nullable Path readable(CoreKey key, String why) {
        if (text(key).isEmpty()) {
            problem(key, "is missing, and " + why);
            return null;
        }
        Path path = path(key);
        if (path != null && !Files.isReadable(path)) {
            problem(key, "names `" + path + "`, which can't be read");
        }
        return path;
    }

    private @Nullable String password(CoreKey key) {
        String text = text(key);
        if (!text.startsWith("@")) {
            return text.isEmpty() ? null : text;
        }
        try {
            String read = Files.readString(Path.of(text.substring(1))).strip();
            if (!read.isEmpty()) {
                return read;
            }
            problem(key, "names `" + text.substring(1) + "`, which is empty");
        } catch (IOException | InvalidPathException e) {
            problem(key, "names `" + text.substring(1) + "`, which can't be read");
        }
        return null;
    }

    private List<ServerPort> ports(CoreKey plaintextKey, CoreKey tlsKey) {
        List<ServerPort> ports = new ArrayList<>();
        InetSocketAddress plaintext = address(plaintextKey);
        if (plaintext != null && !plaintext.getAddress().isLoopbackAddress()) {
            problem(
                    plaintextKey,
                    "is for loopback only, not for `" + text(plaintextKey) + "`: passwords would travel in clear; use `"
                            + tlsKey.path() + "`");
        } else if (plaintext != null) {
            ports.add(ServerPort.plaintext(plaintext));
        }
        InetSocketAddress tls = address(tlsKey);
        if (tls != null) {
            String why = "`" + tlsKey.path() + "` needs it";
            Path certificate = readable(CoreKey.CERTIFICATE, why);
            Path key = readable(CoreKey.KEY, why);
            if (certificate != null && key != null) {
                ports.add(ServerPort.tls(tls, certificate, key));
            }
        }
        return ports;
    }

    private @Nullable InetSocketAddress address(CoreKey key) {
        String text = text(key);
        if (text.equals(OFF)) {
            return null;
        }
        int colon = text.lastIndexOf(':');
        try {
            int port = Integer.parseInt(text.substring(colon + 1));
            String host = colon < 0 ? "" : text.substring(0, colon);
            if (port >= 0 && port <= 65_535 && !host.isEmpty()) {
                return new InetSocketAddress(InetAddress.getByName(host), port);
            }
        } catch (NumberFormatException | UnknownHostException e) {
            // Told below.
        }
        problem(key, "is `ADDRESS:PORT` or `off`, not `" + text + "`");
        return null;
    }
}
