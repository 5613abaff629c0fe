package dev.xproto.runtime.config;

import dev.xproto.sync.spi.Finding;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the configuration is: what the command line says, else what XOS' environment variables say, else
 * {@code config.yaml} in the working directory.
 */
public final class ConfigSources {
    /** The file, when the command line names none. */
    public static final String FILE = "XOS_CONFIG_FILE";

    /** A file whose keys count instead of the file's. */
    public static final String OVERRIDES = "XOS_OVERRIDE_CONFIG_FILE";

    private static final String MOUNTED = "mounted_config.yaml";
    private static final List<String> SCHEMAS = List.of("XOS_CONFIG_SCHEMA", "XOS_OVERRIDE_CONFIG_SCHEMA");

    private final Map<String, String> environment;
    private final List<Finding> findings = new ArrayList<>();

    /** With the variables of that environment. */
    public ConfigSources(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /**
     * Reads what there is.
     *
     * @param named by the command line; null when it names none
     */
    public ConfigReader.Result read(@Nullable Path named) {
        Path file = named != null ? named : variable(FILE).orElse(Path.of("config.yaml"));
        Path mounted = file.resolveSibling(MOUNTED);
        Path overrides = variable(OVERRIDES).orElse(Files.isRegularFile(mounted) ? mounted : null);
        for (String name : SCHEMAS) {
            if (environment.containsKey(name)) {
                findings.add(new Finding(
                        ConfigCode.NO_EFFECT.id(),
                        false,
                        "environment",
                        0,
                        0,
                        "`" + name + "` has no effect: the keys that there are can't be changed",
                        ""));
            }
        }
        ConfigReader.Result result = ConfigReader.read(file, overrides);
        findings.addAll(result.findings());
        boolean wrong = findings.stream().anyMatch(Finding::error);
        return new ConfigReader.Result(
                wrong ? Optional.empty() : result.settings(), List.copyOf(findings), result.wrong());
    }

    private Optional<Path> variable(String name) {
        String text = environment.getOrDefault(name, "");
        if (text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            findings.add(new Finding(
                    ConfigCode.UNREADABLE.id(), true, "environment", 0, 0, "`" + name + "` holds no path", ""));
            return Optional.empty();
        }
    }
}
