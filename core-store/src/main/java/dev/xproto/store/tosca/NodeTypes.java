package dev.xproto.store.tosca;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.diagnostics.NearestNames;
import dev.xproto.parser.model.Model;
import dev.xproto.parser.model.ModelGraph;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds the models that node types and imports name. */
final class NodeTypes {
    private static final String PREFIX = "tosca.nodes.";
    private static final String FOLDER = "custom_types/";
    private static final String SUFFIX = ".yaml";

    private final ModelGraph graph;
    private final Diagnostics out;

    NodeTypes(ModelGraph graph, Diagnostics out) {
        this.graph = graph;
        this.out = out;
    }

    /** The model of a node type; reported and empty when there is none, or it has no objects. */
    Optional<Model> model(Word type) {
        Optional<Model> model =
                type.text().startsWith(PREFIX) ? graph.find(type.text().substring(PREFIX.length())) : Optional.empty();
        if (model.isEmpty()) {
            out.report(Diagnostic.at(type.span(), ToscaCode.UNKNOWN_TYPE, "there is no node type `" + type + "`")
                    .help(help(type.text())));
        } else if (model.get().isAbstract()) {
            out.report(Diagnostic.at(
                            type.span(),
                            ToscaCode.ABSTRACT_TYPE,
                            "`" + model.get() + "` is abstract, so there are no objects of it")
                    .help("name a model that is made from it"));
            return Optional.empty();
        }
        return model;
    }

    /** Only the name is compared: prefixes would make everything look alike. */
    private String help(String type) {
        List<String> known = graph.models().stream()
                .filter(candidate -> !candidate.isAbstract())
                .map(Model::name)
                .toList();
        List<String> nearest = NearestNames.of(type.substring(type.lastIndexOf('.') + 1), known);
        return nearest.isEmpty()
                ? "write `tosca.nodes.` and the name of a loaded model"
                : "use `" + PREFIX + String.join("` or `" + PREFIX, nearest) + "`";
    }

    /** Reports imports that name the file of no model. What they name is known anyhow. */
    void checkImports(List<Word> imports) {
        Set<String> known = graph.models().stream()
                .map(model -> model.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
        for (Word file : imports) {
            String name = name(file.text());
            if (!known.contains(name) || !file.text().equals(FOLDER + name + SUFFIX)) {
                List<String> nearest = NearestNames.of(name, known);
                out.report(Diagnostic.at(file.span(), ToscaCode.UNKNOWN_IMPORT, "there are no types `" + file + "`")
                        .help(
                                nearest.isEmpty()
                                        ? "write `" + FOLDER + "`, a model's name in lower case, and `" + SUFFIX + "`"
                                        : "use `" + FOLDER + String.join(SUFFIX + "` or `" + FOLDER, nearest) + SUFFIX
                                                + "`"));
            }
        }
    }

    /** What is left of a path without folders and ending. */
    private static String name(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return dot < 0 ? file : file.substring(0, dot);
    }
}
