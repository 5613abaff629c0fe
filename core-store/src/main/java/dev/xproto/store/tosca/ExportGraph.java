package dev.xproto.store.tosca;

import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.index.InheritanceIndex;
import dev.xproto.parser.index.ToscaKeyIndex;
import dev.xproto.parser.model.KnownOption;
import dev.xproto.parser.model.Link;
import dev.xproto.parser.model.Model;
import dev.xproto.parser.model.ModelGraph;
import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.store.ModelStore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The objects of an export and the links between them, as far as a recipe can say them: each object needs keys that no
 * other has, and no object may need itself.
 */
final class ExportGraph {
    private static final int PAGE = 1000;

    private final ModelGraph graph;
    private final ModelStore store;
    private final InheritanceIndex inheritance;
    private final ToscaKeyIndex keys;
    private final ObjectFinder finder;
    private final Map<ObjectKey, ExportNode> nodes = new TreeMap<>();
    private final Set<ObjectKey> absent = new HashSet<>();
    private final List<String> untold = new ArrayList<>();

    ExportGraph(ModelGraph graph, ModelStore store) {
        this.graph = graph;
        this.store = store;
        this.inheritance = InheritanceIndex.of(graph);
        this.keys = ToscaKeyIndex.of(graph);
        this.finder = new ObjectFinder(store, new Diagnostics());
    }

    /** What was added, by model and id. */
    Collection<ExportNode> nodes() {
        return nodes.values();
    }

    /** What a recipe can't say, a sentence each. */
    List<String> untold() {
        return untold;
    }

    /** Adds the objects, and those that they link to. Called once. */
    void add(Collection<Row> rows) {
        addRows(rows, false);
        for (Set<ObjectKey> missing = missing(); !missing.isEmpty(); missing = missing()) {
            addReferences(missing);
        }
        removeWithoutKeys();
        removeCircles();
    }

    private void addRows(Collection<Row> rows, boolean reference) {
        List<Row> batch = new ArrayList<>();
        for (Row row : rows) {
            batch.add(row);
            if (batch.size() == PAGE) {
                addBatch(batch, reference);
                batch.clear();
            }
        }
        addBatch(batch, reference);
    }

    private void addBatch(List<Row> rows, boolean reference) {
        Map<ObjectKey, Map<String, List<Integer>>> lists = reference ? Map.of() : lists(rows);
        for (Row row : rows) {
            Optional<Model> model = graph.find(row.type().name());
            if (model.isPresent()) {
                add(row, model.get(), reference, lists.getOrDefault(row.key(), Map.of()));
            }
        }
    }

    private Map<ObjectKey, Map<String, List<Integer>>> lists(List<Row> rows) {
        Map<Model, List<ObjectKey>> byModel = new LinkedHashMap<>();
        for (Row row : rows) {
            graph.find(row.type().name())
                    .ifPresent(model -> byModel.computeIfAbsent(model, known -> new ArrayList<>())
                            .add(row.key()));
        }
        Map<ObjectKey, Map<String, List<Integer>>> lists = new LinkedHashMap<>();
        byModel.forEach((model, objects) -> {
            Set<String> names = new LinkedHashSet<>();
            inheritance.links(model).stream().filter(this::isWrittenList).forEach(link -> names.add(link.name()));
            if (!names.isEmpty()) {
                lists.putAll(store.links(objects, names));
            }
        });
        return lists;
    }

    /** Lists through a model of their own are told by that model's objects. */
    private boolean isWrittenList(Link link) {
        return link.kind().isMany() && link.through().flatMap(graph::find).isEmpty() && isWritten(link);
    }

    private static boolean isWritten(Link link) {
        return !link.options().flag(KnownOption.FEEDBACK_STATE)
                && !link.options().flag(KnownOption.BOOKKEEPING_STATE);
    }

    private void add(Row row, Model model, boolean reference, Map<String, List<Integer>> lists) {
        ExportNode node = new ExportNode(model, row, reference, keysOf(row, model));
        for (Link link : inheritance.links(model)) {
            boolean written = node.isKey(link.name()) || (!reference && isWritten(link));
            if (link.kind().isMany()) {
                addLink(node, link, lists.getOrDefault(link.name(), List.of()));
            } else if (written && row.get(link.name()) instanceof Integer id) {
                addLink(node, link, List.of(id));
            }
        }
        nodes.put(row.key(), node);
    }

    private void addLink(ExportNode node, Link link, List<Integer> ids) {
        if (!ids.isEmpty()) {
            String root = store.schema().get(link.peer()).root();
            node.links()
                    .put(
                            link.name(),
                            ids.stream().map(id -> new ObjectKey(root, id)).toList());
        }
    }

    /** The members that a recipe names to say which object it means; empty when the object lacks one of them. */
    private Set<String> keysOf(Row row, Model model) {
        Set<String> given = new TreeSet<>();
        for (List<String> group : keys.keys(model)) {
            List<String> present =
                    group.stream().filter(name -> row.get(name) != null).toList();
            if (present.isEmpty()) {
                return Set.of();
            }
            given.addAll(present);
        }
        return given;
    }

    private Set<ObjectKey> missing() {
        Set<ObjectKey> missing = new TreeSet<>();
        nodes.values().forEach(node -> missing.addAll(node.needs()));
        missing.removeAll(nodes.keySet());
        missing.removeAll(absent);
        return missing;
    }

    private void addReferences(Set<ObjectKey> missing) {
        List<ObjectKey> wanted = new ArrayList<>(missing);
        for (int from = 0; from < wanted.size(); from += PAGE) {
            addRows(store.read(wanted.subList(from, Math.min(from + PAGE, wanted.size()))), true);
        }
        missing.stream().filter(key -> !nodes.containsKey(key)).forEach(absent::add);
    }

    /** Removes objects that can't be told from others, and then those that need them to be told. */
    private void removeWithoutKeys() {
        Map<ObjectKey, String> reasons = new TreeMap<>();
        nodes.forEach((key, node) -> whyNotTold(node).ifPresent(reason -> reasons.put(key, reason)));
        absent.forEach(key -> reasons.put(key, "can't be read"));
        remove(reasons);
    }

    private void remove(Map<ObjectKey, String> reasons) {
        while (!reasons.isEmpty()) {
            reasons.forEach((key, reason) -> {
                ExportNode gone = nodes.remove(key);
                if (gone != null && !gone.isReference()) {
                    untold.add(gone + " is left out: it " + reason);
                }
            });
            Map<ObjectKey, String> next = new TreeMap<>();
            nodes.forEach((key, node) -> removeLinks(node, reasons.keySet())
                    .ifPresent(
                            link -> next.put(key, "is told by `" + link + "`, which leads to one that is left out")));
            reasons.clear();
            reasons.putAll(next);
        }
    }

    private Optional<String> whyNotTold(ExportNode node) {
        if (node.keys().isEmpty()) {
            return Optional.of("has nothing that a recipe could find it by");
        }
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        node.keys().forEach(name -> values.put(name, node.row().get(name)));
        NodeKey key = new NodeKey(node.model().name(), values);
        return finder.find(key, 2).size() == 1 ? Optional.empty() : Optional.of("isn't the only one with " + key);
    }

    /** Removes links to these objects; the name of one of the node's keys, when that is among them. */
    private Optional<String> removeLinks(ExportNode node, Set<ObjectKey> gone) {
        List<String> broken = new ArrayList<>();
        node.links().forEach((name, targets) -> {
            if (targets.stream().anyMatch(gone::contains)) {
                broken.add(name);
            }
        });
        for (String name : broken) {
            if (node.isKey(name)) {
                return Optional.of(name);
            }
            node.links().remove(name);
            untold.add("`" + name + "` of " + node + " is left out: it leads to an object that can't be told");
        }
        return Optional.empty();
    }

    /** Leaves out links that would make objects need each other in a circle. */
    private void removeCircles() {
        Map<String, ObjectKey> byName = new LinkedHashMap<>();
        nodes.keySet().forEach(key -> byName.put(key.toString(), key));
        for (List<List<String>> circles = circles(); !circles.isEmpty(); circles = circles()) {
            for (List<String> circle : circles) {
                List<ObjectKey> path = circle.stream().map(byName::get).toList();
                if (!open(path)) {
                    remove(new TreeMap<>(Map.of(path.get(0), "can only be told by what needs it")));
                }
            }
        }
    }

    private List<List<String>> circles() {
        Map<String, Set<String>> needs = new LinkedHashMap<>();
        nodes.forEach((key, node) -> {
            Set<String> names = new LinkedHashSet<>();
            node.needs().forEach(need -> names.add(need.toString()));
            needs.put(key.toString(), names);
        });
        return ProcessingOrder.of(needs).cycles();
    }

    /** Leaves out one link of the circle, best the one that closed it; false when objects are told by all of them. */
    private boolean open(List<ObjectKey> circle) {
        for (int at = circle.size() - 2; at >= 0; at--) {
            ExportNode from = nodes.get(circle.get(at));
            if (from == null) {
                return true; // open already
            }
            Optional<String> link = linkTo(from, circle.get(at + 1));
            if (link.isPresent()) {
                from.links().remove(link.get());
                untold.add("`" + link.get() + "` of " + from + " is left out: it closes a circle of links");
                return true;
            }
        }
        return false;
    }

    /** A link that isn't among the keys. */
    private static Optional<String> linkTo(ExportNode from, ObjectKey target) {
        return from.links().entrySet().stream()
                .filter(link -> !from.isKey(link.getKey()))
                .filter(link -> link.getValue().contains(target))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
