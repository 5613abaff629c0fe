package dev.xproto.store.tosca;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.model.Model;
import dev.xproto.parser.model.ModelGraph;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
            List<String> known = graph.models().stream()
                    .filter(candidate -> !candidate.isAbstract())
                    .map(candidate -> PREFIX + candidate.name())
                    .toList();
            out.report(Diagnostic.at(type.span(), ToscaCode.UNKNOWN_TYPE, "there is no node type `" + type + "`")
                    .help(Suggestion.of(
                            withPrefix(type.text()), known, "write `tosca.nodes.` and the name of a loaded model")));
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

    private static String withPrefix(String type) {
        return type.startsWith(PREFIX) ? type : PREFIX + type;
    }

    /** Reports imports that name the file of no model. What they name is known anyhow. */
    void checkImports(List<Word> imports) {
        List<String> files = graph.models().stream()
                .map(model -> FOLDER + model.name().toLowerCase(Locale.ROOT) + SUFFIX)
                .toList();
        for (Word file : imports) {
            if (!files.contains(file.text())) {
                out.report(Diagnostic.at(file.span(), ToscaCode.UNKNOWN_IMPORT, "there are no types `" + file + "`")
                        .help(Suggestion.of(
                                file.text(),
                                files,
                                "write `custom_types/`, a model's name in lower case, and `.yaml`")));
            }
        }
    }
}
