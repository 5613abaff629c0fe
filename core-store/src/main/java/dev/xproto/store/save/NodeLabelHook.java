package dev.xproto.store.save;

import java.util.List;
import java.util.TreeSet;

/** Node labels: a name such as {@code rack###1,2,3} is an old way to write the name and the nodes in one field. */
final class NodeLabelHook implements ModelHook {
    private static final String SEPARATOR = "###";
    private static final String NAME = "name";
    private static final String NODES = "node";

    @Override
    public String model() {
        return "NodeLabel";
    }

    @Override
    public void beforeSave(Draft draft, SaveContext context) {
        if (!(draft.get(NAME) instanceof String text) || !text.contains(SEPARATOR)) {
            return;
        }
        int at = text.indexOf(SEPARATOR);
        TreeSet<Integer> nodes = new TreeSet<>();
        for (String id : text.substring(at + SEPARATOR.length()).split(",", -1)) {
            if (!id.strip().matches("[0-9]{1,9}")) {
                context.problem(draft, NAME, "must have ids of nodes after `###`, such as `rack###1,2`");
                return;
            }
            nodes.add(Integer.parseInt(id.strip()));
        }
        draft.set(NAME, text.substring(0, at));
        draft.name(NODES);
        draft.many().put(NODES, List.copyOf(nodes));
    }
}
