package dev.xproto.runtime.engine;

import dev.xproto.sync.model.ModelRegistry;
import dev.xproto.sync.model.ModelType;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.model.RowType;
import dev.xproto.sync.model.Schema;
import dev.xproto.sync.spi.ModelDependencies;
import dev.xproto.sync.spi.StepFactory.StepDescriptor;
import dev.xproto.sync.spi.StepFactory.WatchedLink;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which models a watcher is told of, and for changes of which of their fields. Links lead from model to model; that
 * something already links to an object is not asked for, since the link may come after the object. Immutable.
 */
final class WatchTargets {
    private static final Set<String> ANY = Set.of();

    private final Map<String, Set<String>> fields = new LinkedHashMap<>();
    private final Schema schema;
    private final @Nullable ModelDependencies dependencies;
    private final ModelRegistry registry;

    /**
     * @param dependencies which links lead on; null for all of them
     * @param registry what classes there are: what has none can't be handed over
     */
    WatchTargets(Schema schema, StepDescriptor step, @Nullable ModelDependencies dependencies, ModelRegistry registry) {
        this.schema = schema;
        this.dependencies = dependencies;
        this.registry = registry;
        if (step.watched().isEmpty()) {
            around(step.models(), step.watchDegree());
        } else {
            step.watched().forEach(this::add);
        }
    }

    private void add(WatchedLink link) {
        add(link.dest().name(), link.into());
    }

    private void add(String model, String into) {
        if (schema.find(model).isPresent() && registry.find(model).isPresent()) {
            fields.merge(model, into.isEmpty() ? ANY : Set.of(into), WatchTargets::either);
        }
    }

    private static Set<String> either(Set<String> some, Set<String> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return ANY;
        }
        Set<String> both = new HashSet<>(some);
        both.addAll(others);
        return both;
    }

    private void around(List<ModelType<?>> models, int degree) {
        Set<String> at = new LinkedHashSet<>();
        models.forEach(model -> at.add(model.name()));
        Set<String> seen = new HashSet<>(at);
        Set<String> edge = at;
        for (int distance = 0; distance < degree && !edge.isEmpty(); distance++) {
            Set<String> next = new LinkedHashSet<>();
            edge.forEach(model -> schema.find(model).ifPresent(type -> follow(type, next)));
            next.removeIf(model -> !seen.add(model));
            edge = next;
        }
    }

    /** Adds what the model's links lead to. What the model itself says about its links goes before what it has. */
    private void follow(RowType type, Set<String> reached) {
        List<ModelType.WatchedLink> said =
                registry.find(type.name()).map(ModelType::watchedLinks).orElse(List.of());
        if (!said.isEmpty()) {
            for (ModelType.WatchedLink link : said) {
                type.link(link.link()).ifPresent(known -> reach(known.peer(), link.into(), reached));
            }
        } else if (dependencies != null) {
            for (String model : type.lineage()) {
                dependencies.byModel().getOrDefault(model, List.of()).forEach(each -> reach(each.on(), "", reached));
            }
        } else {
            type.links().forEach(link -> reach(link.peer(), "", reached));
        }
    }

    private void reach(String model, String into, Set<String> reached) {
        add(model, into);
        reached.add(model);
    }

    /** The models to watch. */
    Set<String> models() {
        return fields.keySet();
    }

    /** Whether objects of the model are watched. */
    boolean hold(RowType type) {
        return type.lineage().stream().anyMatch(fields::containsKey);
    }

    /** Whether the watcher has to be told, once it was told of the object as it was before. */
    boolean differ(Row before, Row now) {
        if (DueRules.isDeleted(before) != DueRules.isDeleted(now)) {
            return true;
        }
        Set<String> named = named(now.type());
        return now.type().columns().stream()
                .map(RowType.Column::name)
                .filter(name -> named.isEmpty() ? !ChangeFilter.isBookkeeping(name) : named.contains(name))
                .anyMatch(name -> !Objects.equals(before.get(name), now.get(name)));
    }

    /** Whether one of the names is a many-to-many link that matters: rows don't show those. */
    boolean holdLinks(RowType type, Set<String> changed) {
        Set<String> named = named(type);
        return type.links().stream()
                .filter(RowType.Link::many)
                .map(RowType.Link::name)
                .anyMatch(name -> changed.contains(name) && (named.isEmpty() || named.contains(name)));
    }

    /** The names of all many-to-many links. */
    static Set<String> links(RowType type) {
        Set<String> names = new HashSet<>();
        type.links().stream().filter(RowType.Link::many).forEach(link -> names.add(link.name()));
        return names;
    }

    /** The fields that matter of objects of the model; empty for any. */
    private Set<String> named(RowType type) {
        @Nullable Set<String> all = null;
        for (String model : type.lineage()) {
            Set<String> some = fields.get(model);
            if (some != null) {
                all = all == null ? some : either(all, some);
            }
        }
        return all == null ? ANY : all;
    }
}
