package dev.xproto.cli;

import dev.xproto.codegen.imports.ClassPathModels;
import dev.xproto.codegen.imports.ImportLayout;
import dev.xproto.codegen.imports.ImportedModels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;

/** The models that nobody has to name: those that the class path of the command offers, the core models first of all. */
final class KnownModels {
    private KnownModels() {}

    /** All of them. Jars without models are not read through: a look into their index of entries is enough. */
    static ImportedModels read(List<Path> classPath) {
        List<Path> offering = new ArrayList<>();
        for (Path entry : classPath) {
            if (Files.isDirectory(entry) || offers(entry)) {
                offering.add(entry);
            }
        }
        return ClassPathModels.read(offering);
    }

    private static boolean offers(Path jar) {
        if (!Files.isRegularFile(jar)) {
            return false;
        }
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.getEntry(ImportLayout.FOLDER + ImportLayout.MODEL_TABLE) != null
                    || zip.getEntry(ImportLayout.FOLDER) != null;
        } catch (IOException e) {
            return true; // whoever reads it says what is wrong with it
        }
    }
}
