package dev.xproto.runtime.engine;

import dev.xproto.sync.model.RowType;
import dev.xproto.sync.model.Schema;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which models the engine has to know about: those with steps, and those through which one of them leads to another.
 * Nobody waits for a {@code Site}, so none is ever read. Immutable.
 */
final class Relevance {
    private final Schema schema;
    private final Set<String> leadingPeers = new HashSet<>();
    private final Set<String> watched;

    Relevance(Schema schema, StepTable steps) {
        this.schema = schema;
        Map<String, Set<String>> peers = new LinkedHashMap<>();
        for (RowType type : schema.types()) {
            Set<String> far = new HashSet<>();
            type.links().forEach(link -> far.addAll(family(link.peer())));
            peers.put(type.name(), far);
        }
        Set<String> counted = steps.counted(schema);
        Set<String> leading = leadingTo(counted, peers);
        leading.forEach(model -> leadingPeers.addAll(schema.get(model).lineage()));
        Set<String> reached = reachedFrom(counted, peers);
        reached.retainAll(leading);
        watched = new TreeSet<>(reached);
        watched.addAll(steps.policed(schema));
    }

    private Set<String> family(String model) {
        Set<String> family = new HashSet<>();
        for (RowType type : schema.types()) {
            if (type.isA(model)) {
                family.add(type.name());
            }
        }
        return family;
    }

    private static Set<String> leadingTo(Set<String> counted, Map<String, Set<String>> peers) {
        Set<String> found = new HashSet<>(counted);
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Map.Entry<String, Set<String>> entry : peers.entrySet()) {
                boolean leads = entry.getValue().stream().anyMatch(found::contains);
                grew |= leads && found.add(entry.getKey());
            }
        }
        return found;
    }

    private static Set<String> reachedFrom(Set<String> counted, Map<String, Set<String>> peers) {
        Set<String> found = new HashSet<>(counted);
        boolean grew = true;
        while (grew) {
            grew = false;
            for (String model : Set.copyOf(found)) {
                grew |= found.addAll(peers.getOrDefault(model, Set.of()));
            }
        }
        return found;
    }

    Schema schema() {
        return schema;
    }

    /** The models to watch; empty when there is nothing to do at all. */
    Set<String> watched() {
        return watched;
    }

    /** Whether following the link can lead to an object that somebody has to wait for. */
    boolean leadsOn(RowType.Link link) {
        return leadingPeers.contains(link.peer());
    }
}
