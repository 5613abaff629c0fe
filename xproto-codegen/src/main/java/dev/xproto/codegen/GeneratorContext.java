package dev.xproto.codegen;

import dev.xproto.parser.model.Model;
import dev.xproto.parser.model.ModelGraph;
import dev.xproto.parser.source.SourceFile;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What generators are given.
 *
 * @param graph all models, those of imports too
 * @param sources the files that output is wanted for; the graph's other files are imports
 * @param importedClasses the generated classes of imported models, by model name, as the jars' {@code models.tsv} say
 * @param options settings for generators, by name; those that it doesn't know a generator ignores
 */
public record GeneratorContext(
        ModelGraph graph, Set<SourceFile> sources, Map<String, String> importedClasses, Map<String, String> options) {
    /** The option that names the package of generated classes. */
    public static final String PACKAGE = "package";

    /** The option that lists, with commas, the packages that have a {@code package-info.java} written by hand. */
    public static final String HAND_WRITTEN_PACKAGES = "handWrittenPackages";

    /** The option that lists, with commas, the models that output is wanted for; without it all of the sources'. */
    public static final String INCLUDE_MODELS = "includeModels";

    /** The option that lists, with commas, the applications whose models output is wanted for; without it all. */
    public static final String INCLUDE_APPS = "includeApps";

    /** Copies the collections. */
    public GeneratorContext {
        sources = Set.copyOf(sources);
        importedClasses = Map.copyOf(importedClasses);
        options = Map.copyOf(options);
    }

    /** The models that output is wanted for, in order of declaration. */
    public List<Model> models() {
        Set<String> names = listed(INCLUDE_MODELS);
        Set<String> apps = listed(INCLUDE_APPS);
        return graph.models().stream()
                .filter(model -> sources.contains(model.span().file()))
                .filter(model -> names.isEmpty() || names.contains(model.name()))
                .filter(model -> apps.isEmpty() || apps.contains(model.app()))
                .toList();
    }

    private Set<String> listed(String option) {
        Set<String> all = new HashSet<>();
        for (String name : options.getOrDefault(option, "").split(",", -1)) {
            if (!name.isBlank()) {
                all.add(name.strip());
            }
        }
        return all;
    }

    /** The setting of that name. */
    public Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }
}
