package dev.xproto.codegen.imports;

import dev.xproto.codegen.diagnostics.CodegenCode;
import dev.xproto.codegen.output.Reasons;
import dev.xproto.parser.SourceFiles;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads what people name as import paths: a model file, a folder of model files, or a jar or folder that offers models as
 * {@link ClassPathModels} reads them. What is named has to exist.
 */
public final class ImportPathModels {
    private final Diagnostics diagnostics = new Diagnostics();

    private ImportPathModels() {}

    /**
     * What those paths offer.
     *
     * @param paths the nearest first
     */
    public static ImportedModels read(List<Path> paths) {
        ImportPathModels reader = new ImportPathModels();
        ImportedModels found = ImportedModels.NONE;
        for (int at = paths.size() - 1; at >= 0; at--) {
            found = found.plus(reader.path(paths.get(at)));
        }
        return found.plus(new ImportedModels(List.of(), Set.of(), Map.of(), reader.diagnostics.sorted()));
    }

    private ImportedModels path(Path path) {
        if (!Files.exists(path)) {
            diagnostics.report(CodegenCode.UNREADABLE_INPUT.diagnostic(
                    "there is no import path `" + path + "`", "correct the path, or remove it"));
            return ImportedModels.NONE;
        }
        if (Files.isDirectory(path) && !Files.isDirectory(path.resolve(ImportLayout.FOLDER))) {
            return folder(path);
        }
        if (path.toString().endsWith(ImportLayout.EXTENSION)) {
            return files(List.of(path), Set.of());
        }
        return ClassPathModels.read(List.of(path));
    }

    private ImportedModels folder(Path folder) {
        try {
            return files(ModelFolder.files(folder), behaviourBases(folder));
        } catch (IOException e) {
            diagnostics.report(CodegenCode.UNREADABLE_INPUT.diagnostic(
                    "can't read import path `" + folder + "`: " + Reasons.of(e), "check the folder's permissions"));
            return ImportedModels.NONE;
        }
    }

    private Set<String> behaviourBases(Path folder) {
        Path list = folder.resolve(ImportLayout.BEHAVIOUR_BASES);
        Set<String> names = new LinkedHashSet<>();
        if (Files.isRegularFile(list)) {
            SourceFiles.read(list, diagnostics).ifPresent(text -> names.addAll(NameList.read(text)));
        }
        return names;
    }

    private ImportedModels files(List<Path> paths, Set<String> behaviourBases) {
        List<SourceFile> texts = new ArrayList<>();
        for (Path path : paths) {
            SourceFiles.read(path, diagnostics).ifPresent(texts::add);
        }
        return new ImportedModels(texts, behaviourBases, Map.of(), List.of());
    }
}
