package dev.xproto.store.tosca;

import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.model.ModelGraph;
import dev.xproto.sync.store.ModelStore;
import dev.xproto.sync.store.Operation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** What has to be done so that a recipe's objects are gone. */
final class DeletePlan implements Plan {
    private final Resolution resolution;

    DeletePlan(ModelGraph graph, ModelStore store, Diagnostics out) {
        this.resolution = new Resolution(graph, store, out);
    }

    /** Dependents first, the other way round than they are made. */
    @Override
    public Collection<Target> targets() {
        List<Target> targets = new ArrayList<>(resolution.all());
        Collections.reverse(targets);
        return targets;
    }

    /** Objects that aren't there need none, and those that must exist stay. */
    @Override
    public Map<Operation, Target> operations(List<CheckedNode> nodes) {
        nodes.forEach(resolution::resolve);
        Map<Operation, Target> operations = new LinkedHashMap<>();
        for (Target target : targets()) {
            boolean stays = target.nodes().stream().anyMatch(CheckedNode::mustExist);
            if (!stays) {
                target.row()
                        .ifPresent(
                                row -> operations.put(new Operation.Delete(row.key(), OptionalLong.empty()), target));
            }
        }
        return operations;
    }
}
