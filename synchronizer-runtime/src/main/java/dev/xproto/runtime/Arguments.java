package dev.xproto.runtime;

import dev.xproto.runtime.config.NearestName;
import dev.xproto.runtime.lifecycle.StartCode;
import dev.xproto.runtime.lifecycle.StartException;
import dev.xproto.sync.spi.Finding;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The command line, read.
 *
 * @param config the configuration; null takes the environment's, or {@code config.yaml}
 * @param once whether to stop when nothing is left to do
 * @param recipe a recipe to apply first; null for none
 * @param models the folder of the xproto files; null takes the configuration's
 * @param versionFile the file with the version; null takes the one beside the configuration, if there is one
 * @param help whether only help is wanted
 */
record Arguments(
        @Nullable Path config,
        boolean once,
        @Nullable Path recipe,
        @Nullable Path models,
        @Nullable Path versionFile,
        boolean help) {
    static final String USAGE = """
            usage: [--config FILE] [--once] [--recipe FILE] [--models DIR] [--version-file FILE]

              --config FILE        the configuration; when not given, the one that XOS_CONFIG_FILE names, else config.yaml
              --once               stop when nothing is left to do, and show the objects
              --recipe FILE        a TOSCA recipe that is applied before any step runs
              --models DIR         the folder of the xproto files, instead of models_dir
              --version-file FILE  the file whose first line is the service's version
              --help               this text""";

    private static final List<String> WITH_VALUE = List.of("--config", "--recipe", "--models", "--version-file");
    private static final List<String> ALONE = List.of("--once", "--help");

    /**
     * Reads a command line.
     *
     * @throws StartException with everything that isn't understood
     */
    static Arguments parse(String... args) {
        Map<String, Path> values = new HashMap<>();
        List<String> flags = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < args.length; i++) {
            String option = args[i];
            if (ALONE.contains(option)) {
                flags.add(option);
            } else if (!WITH_VALUE.contains(option)) {
                findings.add(unknown(option));
            } else if (i + 1 == args.length || args[i + 1].startsWith("--")) {
                findings.add(wrong("`" + option + "` needs a path after it", ""));
            } else {
                i++;
                path(args[i], findings, values, option);
            }
        }
        if (!findings.isEmpty()) {
            throw new StartException(findings);
        }
        return new Arguments(
                values.get("--config"),
                flags.contains("--once"),
                values.get("--recipe"),
                values.get("--models"),
                values.get("--version-file"),
                flags.contains("--help"));
    }

    private static void path(String text, List<Finding> findings, Map<String, Path> values, String option) {
        try {
            if (values.put(option, Path.of(text)) != null) {
                findings.add(wrong("`" + option + "` is given twice", "keep one of them"));
            }
        } catch (InvalidPathException e) {
            findings.add(wrong("`" + text + "` is no path", ""));
        }
    }

    private static Finding unknown(String option) {
        List<String> known = new ArrayList<>(WITH_VALUE);
        known.addAll(ALONE);
        return wrong(
                "there is no option `" + option + "`",
                NearestName.of(option, known)
                        .map(name -> "did you mean `" + name + "`?")
                        .orElse("`--help` lists the options that there are"));
    }

    private static Finding wrong(String message, String help) {
        return new Finding(StartCode.USAGE.id(), true, "command line", 0, 0, message, help);
    }
}
