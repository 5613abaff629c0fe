package dev.xproto.store.tosca;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.index.InheritanceIndex;
import dev.xproto.parser.index.ToscaKeyIndex;
import dev.xproto.parser.model.Model;
import dev.xproto.parser.model.ModelGraph;
import dev.xproto.parser.source.SourceFile;
import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.spi.RejectedInputException;
import dev.xproto.sync.store.ModelStore;
import dev.xproto.sync.store.StoreQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Writes live objects as a recipe that changes nothing when it is run again. */
final class RecipeExport {
    private static final int PAGE = 1000;

    private final ModelGraph graph;
    private final ModelStore store;
    private final ToscaKeyIndex keys;

    RecipeExport(ModelGraph graph, ModelStore store) {
        this.graph = graph;
        this.store = store;
        this.keys = ToscaKeyIndex.of(graph);
    }

    /**
     * The recipe.
     *
     * @param names of models; all when empty
     * @throws RejectedInputException there is no such model, or the recipe would be longer than a recipe may be
     */
    String of(Collection<String> names) {
        Map<ObjectKey, Row> rows = new TreeMap<>();
        models(names).forEach(model -> read(model, rows));
        ExportGraph objects = new ExportGraph(graph, store);
        objects.add(rows.values());
        String text = new ExportText(graph).of(objects.nodes(), objects.untold());
        if (text.length() > RecipeLimits.DEFAULT.characters()) {
            throw rejected(
                    ToscaCode.TOO_LARGE,
                    "the recipe would have " + text.length() + " characters, but may have "
                            + RecipeLimits.DEFAULT.characters(),
                    "export some models at a time");
        }
        return text;
    }

    private List<Model> models(Collection<String> names) {
        if (names.isEmpty()) {
            return graph.models().stream()
                    .filter(model -> !model.isAbstract() && !keys.keys(model).isEmpty())
                    .toList();
        }
        List<Model> models = new ArrayList<>();
        for (String name : new TreeSet<>(names)) {
            models.add(graph.find(name).orElseThrow(() -> unknown(name)));
        }
        return models;
    }

    private RejectedInputException unknown(String name) {
        List<String> known = graph.models().stream().map(Model::name).toList();
        return rejected(
                ToscaCode.UNKNOWN_TYPE,
                "there is no model `" + name + "`",
                Suggestion.of(name, known, "name a model that is loaded"));
    }

    private static RejectedInputException rejected(ToscaCode code, String message, String help) {
        Diagnostics out = new Diagnostics();
        out.report(Diagnostic.at(SourceFile.of("export", "").span(0, 0), code, message)
                .help(help));
        return new RejectedInputException(
                out.sorted().stream().map(Findings::of).toList());
    }

    /** Of an abstract model, the objects of those made from it. */
    private void read(Model model, Map<ObjectKey, Row> into) {
        if (model.isAbstract()) {
            InheritanceIndex.of(graph).descendants(model).stream()
                    .filter(descendant -> !descendant.isAbstract())
                    .forEach(descendant -> read(descendant, into));
            return;
        }
        @Nullable String token = null;
        do {
            var page = store.read(new StoreQuery(model.name(), StoreQuery.Kind.LIVE, List.of(), PAGE, token));
            page.rows().forEach(row -> into.put(row.key(), row));
            token = page.nextPageToken();
        } while (token != null);
    }
}
