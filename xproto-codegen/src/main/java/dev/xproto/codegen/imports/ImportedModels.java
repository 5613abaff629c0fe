package dev.xproto.codegen.imports;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a class path offers for import. Immutable.
 *
 * @param files model files, the farthest first
 * @param behaviourBases names of bases that stand for behaviour and have no fields
 * @param classes the generated class of each model that has one, by model name
 * @param diagnostics what couldn't be read
 */
public record ImportedModels(
        List<SourceFile> files, Set<String> behaviourBases, Map<String, String> classes, List<Diagnostic> diagnostics) {
    /** Nothing. */
    public static final ImportedModels NONE = new ImportedModels(List.of(), Set.of(), Map.of(), List.of());

    /** Copies the collections. */
    public ImportedModels {
        files = List.copyOf(files);
        behaviourBases = Set.copyOf(behaviourBases);
        classes = Map.copyOf(classes);
        diagnostics = List.copyOf(diagnostics);
    }

    /** These and nearer ones, which win where both name a class for one model. */
    public ImportedModels plus(ImportedModels nearer) {
        List<SourceFile> allFiles = new ArrayList<>(files);
        allFiles.addAll(nearer.files);
        Set<String> allBases = new LinkedHashSet<>(behaviourBases);
        allBases.addAll(nearer.behaviourBases);
        Map<String, String> allClasses = new HashMap<>(classes);
        allClasses.putAll(nearer.classes);
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        all.addAll(nearer.diagnostics);
        return new ImportedModels(allFiles, allBases, allClasses, all);
    }
}
