package dev.xproto.store.tosca;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.sync.model.ModelObject;
import dev.xproto.sync.model.Operator;
import dev.xproto.sync.model.Predicate;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.store.ModelStore;
import dev.xproto.sync.store.StoreQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Looks for the live objects that have a node's key. */
final class ObjectFinder {
    private static final int ENOUGH_TO_NAME = 4;

    private final ModelStore store;
    private final Diagnostics out;

    ObjectFinder(ModelStore store, Diagnostics out) {
        this.store = store;
        this.out = out;
    }

    /** None, or the one; several are reported, and the first few of them returned. */
    List<Row> find(CheckedNode node, NodeKey key) {
        List<Row> rows = find(key, ENOUGH_TO_NAME);
        if (rows.size() > 1) {
            String ids = rows.stream().map(row -> String.valueOf(row.id())).collect(Collectors.joining(", "));
            out.report(Diagnostic.at(
                            node.name().span(),
                            ToscaCode.AMBIGUOUS,
                            "several objects of `" + key.model() + "` have " + key + ": those with the ids " + ids
                                    + (rows.size() == ENOUGH_TO_NAME ? ", …" : ""))
                    .help("give these objects different values first"));
        }
        return rows;
    }

    /** The first few that have the key. */
    List<Row> find(NodeKey key, int most) {
        List<Predicate<?>> conditions = new ArrayList<>();
        key.values()
                .forEach((name, value) ->
                        conditions.add(new Predicate<ModelObject>(name, Operator.EQUAL, value, false)));
        return store.read(new StoreQuery(key.model(), StoreQuery.Kind.LIVE, conditions, most, null))
                .rows();
    }
}
