package dev.xproto.server.config;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The keys of core.yaml: the one list, from which reading, help and documentation come. */
public enum CoreKey {
    /** Where data are. */
    DATA_DIR("data_dir", "core-data", "the folder that holds the data; `memory` keeps nothing after the end"),
    /** Where PostgreSQL is. */
    DATABASE_URL(
            "database.url",
            "",
            "a PostgreSQL database, such as `jdbc:postgresql://host:5432/core`; by default the data are files in `data_dir`"),
    /** Its user. */
    DATABASE_USER("database.user", "", "who owns the tables there"),
    /** Its password. */
    DATABASE_PASSWORD("database.password", "", "their password, or `@` and the file that holds it"),
    /** How long calls wait for it. */
    DATABASE_PATIENCE(
            "database.patience_seconds",
            "15",
            "how many seconds a call waits for it before it fails as unavailable, 1 to 600"),
    /** What a new core begins with. */
    INITIAL_DATA("initial_data", "", "a YAML file with objects that a core begins with that has no users yet"),
    /** Where backups go. */
    BACKUP_DIR("backup_dir", "", "the folder for backups; by default `backup` in `data_dir`"),
    /** The plaintext port. */
    PLAINTEXT("grpc.plaintext", "127.0.0.1:50055", "address and port without TLS, on loopback only; `off` for none"),
    /** The port with TLS. */
    TLS("grpc.tls", "off", "address and port with TLS, such as `0.0.0.0:50051`; `off` for none"),
    /** The plaintext port of HTTP. */
    HTTP_PLAINTEXT("http.plaintext", "127.0.0.1:9102", "the same for HTTP, without TLS"),
    /** The port of HTTP with TLS. */
    HTTP_TLS("http.tls", "off", "the same for HTTP, with TLS"),
    /** The certificate. */
    CERTIFICATE("tls.certificate", "", "the server's certificate and those above it, PEM; needed for TLS"),
    /** Its key. */
    KEY("tls.key", "", "its private key, PEM, PKCS 8; needed for TLS"),
    /** The first user's e-mail address. */
    ADMINISTRATOR_EMAIL("administrator.email", "admin@localhost", "who administrates a core that has no users yet"),
    /** The first user's password. */
    ADMINISTRATOR_PASSWORD(
            "administrator.password",
            "",
            "their password, or `@` and the file that holds it; by default one is made up and put into `administrator.txt` in `data_dir`"),
    /** Where files are that clients leave. */
    FILES_DIR("files_dir", "", "the only folder of filetransfer; by default `files` in `data_dir`"),
    /** How entries of the log look. */
    LOG_FORMAT("log.format", "text", "`text` for people, or `json`, an object a line"),
    /** What is logged. */
    LOG_LEVEL("log.level", "info", "the least important entries that are shown: `error`, `warn`, `info` or `debug`"),
    /** Who changed what. */
    AUDIT_LOG(
            "log.audit",
            "",
            "the file that tells who changed what; by default `audit.log` in `data_dir`; `off` puts it among the other entries"),
    /** How long sessions last. */
    SESSION_HOURS("session_hours", "336", "how many hours a login lasts, 1 to 8760"),
    /** How big messages may be. */
    MAX_MESSAGE_BYTES(
            "limits.message_bytes", "4194304", "the most bytes of a message that comes in, 65536 to 67108864"),
    /** How big files may be. */
    MAX_UPLOAD_BYTES(
            "limits.upload_bytes", "1073741824", "the most bytes of a file that somebody leaves, 1 to 2147483647"),
    /** How many objects one answer may hold. */
    MAX_ANSWER_OBJECTS(
            "limits.answer_objects",
            "100000",
            "the most objects of an answer that has no pages, as lists of XOS clients, 1 to 10000000"),
    /** How long calls may take when it stops. */
    DRAIN_SECONDS("drain_seconds", "10", "how many seconds calls under way may take when the core stops, 0 to 600");

    private final String path;
    private final String standard;
    private final String meaning;

    CoreKey(String path, String standard, String meaning) {
        this.path = path;
        this.standard = standard;
        this.meaning = meaning;
    }

    /** As it is written, with a dot between key and key inside it. */
    public String path() {
        return path;
    }

    /** What counts when nothing is said; empty for nothing. */
    public String standard() {
        return standard;
    }

    /** What it means. */
    public String meaning() {
        return meaning;
    }

    /** The key that is written so. */
    static Optional<CoreKey> find(String path) {
        return Arrays.stream(values()).filter(key -> key.path.equals(path)).findFirst();
    }

    /** Whether there are keys inside that one. */
    static boolean isSection(String path) {
        return Arrays.stream(values()).anyMatch(key -> key.path.startsWith(path + "."));
    }

    /** All paths. */
    static List<String> paths() {
        return Arrays.stream(values()).map(CoreKey::path).toList();
    }
}
