package dev.xproto.store.catalog;

import dev.xproto.parser.index.InheritanceIndex;
import dev.xproto.parser.index.UniquenessIndex;
import dev.xproto.parser.model.Member;
import dev.xproto.parser.model.Model;
import dev.xproto.parser.model.ModelGraph;
import dev.xproto.sync.model.RowType;
import dev.xproto.sync.model.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The models that the core has at one moment: as declared, as rows, as tables. A batch or a query looks at one catalog from
 * beginning to end. Immutable; safe for use by many threads.
 */
public final class Catalog {
    private final ModelGraph graph;
    private final StorageNames names;
    private final Schema schema;
    private final Map<String, StoredModel> models = new LinkedHashMap<>();
    private final List<SingleLink> singleLinks = new ArrayList<>();
    private final List<ManyLink> manyLinks = new ArrayList<>();

    /**
     * The catalog of a graph.
     *
     * @param version changes whenever a model does
     * @param names what tables and columns are called
     */
    public Catalog(ModelGraph graph, String version, StorageNames names) {
        this.graph = graph;
        this.names = names;
        RowTypes types = new RowTypes(graph);
        Tables tables = new Tables(graph, names);
        InheritanceIndex inheritance = InheritanceIndex.of(graph);
        List<RowType> all = new ArrayList<>();
        for (Model model : graph.models()) {
            RowType type = types.of(model);
            all.add(type);
            models.put(
                    model.name(),
                    new StoredModel(
                            model,
                            type,
                            policyName(inheritance, model),
                            inheritance.members(model),
                            uniqueKeys(model),
                            model.isAbstract() ? List.of() : tables.of(model),
                            tables.manyLinks(model)));
        }
        this.schema = new Schema(version, all);
        models.values().forEach(this::collectLinks);
    }

    private static @Nullable String policyName(InheritanceIndex inheritance, Model model) {
        return inheritance.lineage(model).stream()
                .map(Model::policyName)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private List<List<String>> uniqueKeys(Model model) {
        return UniquenessIndex.of(graph).keys(model).stream()
                .map(key -> key.stream().map(Member::name).toList())
                .toList();
    }

    private void collectLinks(StoredModel model) {
        if (model.isAbstract()) {
            return;
        }
        Table own = model.tables().get(model.tables().size() - 1);
        for (Table.TableColumn column : own.columns()) {
            model.link(column.field()).ifPresent(link -> {
                String peerRoot =
                        InheritanceIndex.of(graph).root(graph.get(link.peer())).name();
                singleLinks.add(
                        new SingleLink(own, column, model.name(), model.root(), link.name(), link.peer(), peerRoot));
            });
        }
        model.manyLinks().stream()
                .filter(link -> link.model().equals(model.name()))
                .forEach(manyLinks::add);
    }

    /** The models as declared. */
    public ModelGraph graph() {
        return graph;
    }

    /** What tables and columns are called. */
    public StorageNames storageNames() {
        return names;
    }

    /** The same models, with tables and columns called otherwise. */
    public Catalog called(StorageNames others) {
        return new Catalog(graph, schema.version(), others);
    }

    /** The models as rows. */
    public Schema schema() {
        return schema;
    }

    /** All models, abstract ones too. */
    public Iterable<StoredModel> models() {
        return models.values();
    }

    /** The model of that name; null when there is none. */
    public @Nullable StoredModel find(String name) {
        return models.get(name);
    }

    /**
     * The model of that name.
     *
     * @throws IllegalStateException there is none, though there should be
     */
    public StoredModel get(String name) {
        StoredModel model = models.get(name);
        if (model == null) {
            throw new IllegalStateException("the core has no model `" + name + "`");
        }
        return model;
    }

    /** The names of all models, in order of declaration. */
    public Iterable<String> names() {
        return models.keySet();
    }

    /**
     * The topmost models with objects that are the model or descend from it: itself, unless it is abstract. Each of its
     * objects is an object of exactly one of them.
     */
    public List<StoredModel> tops(StoredModel model) {
        if (!model.isAbstract()) {
            return List.of(model);
        }
        List<StoredModel> below = InheritanceIndex.of(graph).descendants(model.model()).stream()
                .filter(descendant -> !descendant.isAbstract())
                .map(descendant -> get(descendant.name()))
                .toList();
        return below.stream()
                .filter(one -> below.stream()
                        .noneMatch(other -> other != one && one.type().isA(other.name())))
                .toList();
    }

    /** Whether objects of the root's line can be of several models. */
    public boolean hasDescendants(String model) {
        return !InheritanceIndex.of(graph).descendants(graph.get(model)).isEmpty();
    }

    /** The single links whose values are ids of that root. */
    public List<SingleLink> singleLinksTo(String root) {
        return singleLinks.stream().filter(link -> link.peerRoot().equals(root)).toList();
    }

    /** Where the column of a single link is, seen from the concrete models that have it: one for each that adds it. */
    public List<SingleLink> singleLinks(String declaringModel, String link) {
        return singleLinks.stream()
                .filter(known -> known.link().equals(link) && isA(known.model(), declaringModel))
                .toList();
    }

    /** The tables of a many-to-many link: one for each concrete model that adds it. */
    public List<ManyLink> manyLinks(String declaringModel, String link) {
        return manyLinks.stream()
                .filter(known -> known.link().equals(link) && isA(known.model(), declaringModel))
                .toList();
    }

    /** The many-to-many links with a table of pairs that have the root at either side. */
    public List<ManyLink> pairTablesAt(String root) {
        return pairTables().stream()
                .filter(link ->
                        link.sourceRoot().equals(root) || link.peerRoot().equals(root))
                .toList();
    }

    /** The many-to-many links with a table of pairs. */
    public List<ManyLink> pairTables() {
        return manyLinks.stream().filter(link -> link.through() == null).toList();
    }

    /** The tables of all concrete models. */
    public List<Table> tables() {
        List<Table> tables = new ArrayList<>();
        for (StoredModel model : models.values()) {
            if (!model.isAbstract()) {
                tables.add(model.tables().get(model.tables().size() - 1));
            }
        }
        return tables;
    }

    /** The models that give ids, in order of declaration. */
    public List<StoredModel> roots() {
        return models.values().stream()
                .filter(model -> !model.isAbstract() && model.root().equals(model.name()))
                .toList();
    }

    /** Whether the first model is the second or descends from it. */
    public boolean isA(String model, String ancestor) {
        return Optional.ofNullable(models.get(model))
                .map(known -> known.type().isA(ancestor))
                .orElse(false);
    }
}
