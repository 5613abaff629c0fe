package dev.xproto.store.tosca;

import dev.xproto.parser.model.Model;
import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** An object on its way into a recipe. Confined to one export. */
final class ExportNode {
    private final Model model;
    private final Row row;
    private final boolean reference;
    private final Set<String> keys;
    private final Map<String, List<ObjectKey>> links = new LinkedHashMap<>();

    /**
     * A node without links yet.
     *
     * @param reference whether the recipe only says that it must exist
     * @param keys the members that say which object it is
     */
    ExportNode(Model model, Row row, boolean reference, Set<String> keys) {
        this.model = model;
        this.row = row;
        this.reference = reference;
        this.keys = Set.copyOf(keys);
    }

    Model model() {
        return model;
    }

    Row row() {
        return row;
    }

    boolean isReference() {
        return reference;
    }

    boolean isKey(String member) {
        return keys.contains(member);
    }

    Set<String> keys() {
        return keys;
    }

    /** Where its links lead, by their names; of those that are written. */
    Map<String, List<ObjectKey>> links() {
        return links;
    }

    /** What the node is called: the model and the id, so that it stays the same however objects are renamed. */
    String name() {
        return model.name() + "#" + row.id();
    }

    Set<ObjectKey> needs() {
        Set<ObjectKey> needs = new TreeSet<>();
        links.values().forEach(needs::addAll);
        return needs;
    }

    @Override
    public String toString() {
        return "`" + model + "` " + row.id();
    }
}
