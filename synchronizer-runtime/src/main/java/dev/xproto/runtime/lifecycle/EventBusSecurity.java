package dev.xproto.runtime.lifecycle;

import dev.xproto.runtime.config.ConfigCode;
import dev.xproto.runtime.config.ConfigKey;
import dev.xproto.runtime.config.ConfigKeys;
import dev.xproto.runtime.config.NearestName;
import dev.xproto.runtime.config.Settings;
import dev.xproto.runtime.kafka.KafkaSecurity;
import dev.xproto.sync.spi.Finding;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a configuration says of TLS and of the login at brokers, and what is wrong with that. Needs Kafka's client. */
final class EventBusSecurity {
    private static final ConfigKey KEY = ConfigKeys.EVENT_BUS_SECURITY;

    /** So ends every option that names a file. */
    private static final String FILE = ".location";

    private final Settings settings;
    private final Map<String, String> options = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    EventBusSecurity(Settings settings) {
        this.settings = settings;
        Map<String, String> given = settings.namedTexts(KEY);
        given.forEach(this::read);
        if (!given.isEmpty() && !given.containsKey(KafkaSecurity.PROTOCOL)) {
            fault(
                    ConfigCode.MISSING_KEY,
                    "`" + KEY + "` has no `" + KafkaSecurity.PROTOCOL + "`, and without it the rest does nothing",
                    "add `" + KafkaSecurity.PROTOCOL + ": SASL_SSL`, or `SSL` where nobody logs in");
        }
    }

    private void read(String name, String given) {
        if (!KafkaSecurity.names().contains(name)) {
            fault(
                    ConfigCode.UNKNOWN_KEY,
                    "Kafka's client has no option `" + name + "` for security",
                    NearestName.of(name, KafkaSecurity.names())
                            .map(nearest -> "did you mean `" + nearest + "`?")
                            .orElse("only options that begin with `security.`, `sasl.` or `ssl.` may stand here"));
            return;
        }
        String value = value(name, given);
        KafkaSecurity.problems(name, value)
                .forEach(problem -> fault(ConfigCode.WRONG_VALUE, "`" + KEY + "`: " + problem, ""));
        options.put(name, value);
    }

    private String value(String name, String given) {
        boolean secret = given.startsWith("@");
        if (!secret && !name.endsWith(FILE)) {
            return given;
        }
        Path file = settings.folder().resolve(secret ? given.substring(1) : given);
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            fault(
                    ConfigCode.UNREADABLE_VALUE,
                    "the file `" + file + "` of `" + name + "` can't be read",
                    "put it there, or name another one");
            return given;
        }
        if (!secret) {
            return file.toString();
        }
        try {
            return InputFiles.text(file).strip();
        } catch (StartException e) {
            findings.addAll(e.findings());
            return given;
        }
    }

    private void fault(ConfigCode code, String message, String help) {
        findings.add(settings.error(KEY, code, message, help));
    }

    /** What is wrong; empty when nothing is. */
    List<Finding> findings() {
        return findings;
    }

    /** The options as Kafka's client takes them: with what files hold in the place of their names. */
    Map<String, String> options() {
        return options;
    }
}
