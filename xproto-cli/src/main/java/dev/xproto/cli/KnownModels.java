package dev.xproto.cli;

import dev.xproto.codegen.imports.ClassPathModels;
import dev.xproto.codegen.imports.ImportedModels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The models that nobody has to name: those that the class path of the command offers, the core models first of all. */
final class KnownModels {
    private KnownModels() {}

    /** All of them; what stands nearer on the class path wins. */
    static ImportedModels read(List<Path> classPath) {
        ImportedModels all = ImportedModels.NONE;
        for (int at = classPath.size() - 1; at >= 0; at--) {
            Path entry = classPath.get(at);
            boolean jar = Files.isRegularFile(entry);
            all = all.plus(jar ? ClassPathModels.readByTable(entry) : ClassPathModels.read(List.of(entry)));
        }
        return all;
    }
}
