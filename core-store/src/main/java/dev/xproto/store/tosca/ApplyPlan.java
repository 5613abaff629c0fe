package dev.xproto.store.tosca;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.model.KnownOption;
import dev.xproto.parser.model.ModelGraph;
import dev.xproto.store.tosca.CheckedNode.LinkSetting;
import dev.xproto.store.tosca.CheckedNode.Setting;
import dev.xproto.store.tosca.Target.Wish;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.store.ModelStore;
import dev.xproto.sync.store.Operation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What has to be done so that a recipe's objects are there. */
final class ApplyPlan implements Plan {
    private final ModelStore store;
    private final Diagnostics out;
    private final Resolution resolution;
    private final Completeness completeness;

    ApplyPlan(ModelGraph graph, ModelStore store, Diagnostics out) {
        this.store = store;
        this.out = out;
        this.resolution = new Resolution(graph, store, out);
        this.completeness = new Completeness(graph, out);
    }

    @Override
    public Collection<Target> targets() {
        return resolution.all();
    }

    /** Unchanged objects have none. */
    @Override
    public Map<Operation, Target> operations(List<CheckedNode> nodes) {
        nodes.forEach(node -> resolution.resolve(node).ifPresent(target -> collect(node, target)));
        resolution.checkExistence();
        Map<Operation, Target> operations = new LinkedHashMap<>();
        for (Target target : resolution.all()) {
            operation(target).ifPresent(operation -> operations.put(operation, target));
        }
        return operations;
    }

    private void collect(CheckedNode node, Target target) {
        for (Setting setting : node.settings()) {
            wish(target, setting.field().name(), new Wish(setting.value(), node, setting.place()));
        }
        for (LinkSetting link : node.links()) {
            resolution.of(link.node()).ifPresent(peer -> {
                if (link.link().kind().isMany()) {
                    target.lists()
                            .computeIfAbsent(link.link().name(), name -> new TreeSet<>())
                            .add(peer.id());
                } else {
                    Wish wish =
                            new Wish(peer.id(), node, link.requirement().node().span());
                    wish(target, link.link().name(), wish);
                }
            });
        }
    }

    private void wish(Target target, String name, Wish wish) {
        Wish earlier = target.values().putIfAbsent(name, wish);
        if (earlier != null && !Objects.equals(earlier.value(), wish.value())) {
            out.report(Diagnostic.at(
                            wish.place(),
                            ToscaCode.CONTRADICTION,
                            "`" + earlier.node() + "` and `" + wish.node()
                                    + "` mean the same object, but want different values of `" + name + "`")
                    .related(earlier.place(), "the other value")
                    .help("make them agree, or remove one of the nodes"));
        }
    }

    private Optional<Operation> operation(Target target) {
        Optional<Row> row = target.row();
        return row.isPresent() ? update(target, row.get()) : create(target);
    }

    private Optional<Operation> create(Target target) {
        boolean forbidden = target.nodes().stream().anyMatch(CheckedNode::mustExist);
        if (forbidden) {
            return Optional.empty();
        }
        completeness.check(target);
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        target.values().forEach((name, wish) -> values.put(name, wish.value()));
        target.lists().forEach((name, ids) -> values.put(name, List.copyOf(ids)));
        return Optional.of(new Operation.Create(target.model().name(), target.id(), values));
    }

    private Optional<Operation> update(Target target, Row row) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        target.values().forEach((name, wish) -> {
            if (!Objects.equals(row.get(name), wish.value())) {
                values.put(name, wish.value());
                checkFeedback(target, row, name, wish);
            }
        });
        changedLists(target, row).forEach((name, ids) -> values.put(name, List.copyOf(ids)));
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(new Operation.Update(row.key(), values, OptionalLong.of(row.revision()), false));
    }

    private Map<String, Set<Integer>> changedLists(Target target, Row row) {
        if (target.lists().isEmpty()) {
            return Map.of();
        }
        Map<String, List<Integer>> stored =
                store.links(List.of(row.key()), target.lists().keySet()).getOrDefault(row.key(), Map.of());
        Map<String, Set<Integer>> changed = new LinkedHashMap<>();
        target.lists().forEach((name, ids) -> {
            if (!new ArrayList<>(ids).equals(stored.getOrDefault(name, List.of()))) {
                changed.put(name, ids);
            }
        });
        return changed;
    }

    private void checkFeedback(Target target, Row row, String name, Wish wish) {
        boolean feedback = wish.node()
                .setting(name)
                .map(setting -> setting.field().options().flag(KnownOption.FEEDBACK_STATE))
                .orElse(false);
        if (feedback) {
            out.report(Diagnostic.at(
                            wish.place(),
                            ToscaCode.NOT_SETTABLE,
                            "`" + name + "` of an existing object is for synchronizers to write; it is "
                                    + described(row.get(name)) + " in `" + target.model() + "` " + row.id())
                    .help("remove it"));
        }
    }

    private static String described(@Nullable Object value) {
        return value == null ? "absent" : "`" + value + "`";
    }
}
