package dev.xproto.codegen;

import dev.xproto.parser.model.ModelGraph;
import dev.xproto.parser.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What to make. Immutable.
 *
 * @param graph all models, those of imports too
 * @param sources the files that output is wanted for
 * @param importedClasses the generated classes of imported models, by model name
 * @param targets names of generators, in any order; named twice is named once
 * @param options settings for generators, by name
 */
public record GenerationRequest(
        ModelGraph graph,
        Set<SourceFile> sources,
        Map<String, String> importedClasses,
        List<String> targets,
        Map<String, String> options) {
    /** Copies the collections. */
    public GenerationRequest {
        sources = Set.copyOf(sources);
        importedClasses = Map.copyOf(importedClasses);
        targets = List.copyOf(targets);
        options = Map.copyOf(options);
    }

    /** The same, as generators are given it. */
    GeneratorContext context() {
        return new GeneratorContext(graph, sources, importedClasses, options);
    }
}
