package dev.xproto.testkit;

import dev.xproto.sync.spi.Onboarding.ModelFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads xproto files out of folders. */
final class ModelFolders {
    private ModelFolders() {}

    /** The files of all folders, each folder's by name. */
    static List<ModelFile> read(List<Path> folders) {
        List<ModelFile> models = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(file -> file.toString().endsWith(".xproto"))
                        .sorted()
                        .toList()) {
                    models.add(new ModelFile(String.valueOf(file.getFileName()), Files.readString(file)));
                }
            } catch (IOException e) {
                throw new UncheckedIOException("the models in " + folder.toAbsolutePath() + " can't be read", e);
            }
        }
        return models;
    }
}
