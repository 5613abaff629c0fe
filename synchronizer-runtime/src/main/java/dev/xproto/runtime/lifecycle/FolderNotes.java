package dev.xproto.runtime.lifecycle;

import dev.xproto.runtime.config.ConfigCode;
import dev.xproto.runtime.config.ConfigKey;
import dev.xproto.runtime.config.ConfigKeys;
import dev.xproto.runtime.config.Settings;
import dev.xproto.sync.spi.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What becomes of the keys that name folders of code: Python code is nothing to run here, and nobody shall wonder. */
final class FolderNotes {
    private static final List<ConfigKey> FOLDERS = List.of(
            ConfigKeys.STEPS_DIR, ConfigKeys.MODEL_POLICIES_DIR, ConfigKeys.PULL_STEPS_DIR, ConfigKeys.EVENT_STEPS_DIR);

    private FolderNotes() {}

    /** A finding for every such key that is given, and for a file of dependencies. */
    static List<Finding> of(Settings settings) {
        List<Finding> notes = new ArrayList<>();
        for (ConfigKey key : FOLDERS) {
            settings.path(key).ifPresent(folder -> notes.add(folder(settings, key, folder)));
        }
        settings.path(ConfigKeys.DEPENDENCY_GRAPH)
                .filter(Files::exists)
                .ifPresent(file -> notes.add(settings.error(
                        ConfigKeys.DEPENDENCY_GRAPH,
                        ConfigCode.REFUSED,
                        "reading `" + file + "` is not available yet",
                        "take the key out; dependencies follow the links of the models")));
        return notes;
    }

    private static Finding folder(Settings settings, ConfigKey key, Path folder) {
        if (holdsCode(folder)) {
            return settings.error(
                    key,
                    ConfigCode.REFUSED,
                    "loading steps out of `" + folder + "` is not available yet",
                    "put the jars on the class path, and take the key out");
        }
        return settings.warning(
                key,
                ConfigCode.NO_JARS,
                "`" + folder + "` holds no jars or classes; the steps on the class path run",
                "take the key out when you don't need it for XOS any more");
    }

    private static boolean holdsCode(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(folder, 20)) {
            return files.map(Path::toString).anyMatch(name -> name.endsWith(".jar") || name.endsWith(".class"));
        } catch (IOException e) {
            return false;
        }
    }
}
