package dev.xproto.runtime.engine;

import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.RowType;
import dev.xproto.sync.model.Schema;
import dev.xproto.sync.spi.ModelDependencies;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which models the engine has to know about: those with steps, and those through which one of them leads to another.
 * Nobody waits for a {@code Site}, so none is ever read. Immutable.
 */
final class Relevance {
    private final Schema schema;
    private final Map<String, List<Path>> paths = new LinkedHashMap<>();
    private final Set<String> watched;
    private final Set<String> standing;

    /**
     * A link that makes objects depend on each other.
     *
     * @param link on the model that has it
     * @param ahead whether the object that has the link depends on the far one
     * @param behind whether the far object depends on the one that has the link
     */
    record Path(RowType.Link link, boolean ahead, boolean behind) {}

    /**
     * @param dependencies which links count; null for all of them
     */
    Relevance(Schema schema, StepTable steps, @Nullable ModelDependencies dependencies) {
        this.schema = schema;
        Map<String, List<Path>> all = new LinkedHashMap<>();
        schema.types().forEach(type -> all.put(type.name(), allPaths(type, dependencies)));
        Map<String, Set<String>> peers = peers(all);
        Set<String> counted = steps.counted(schema);
        Set<String> leading = leadingTo(counted, peers);
        Set<String> reached = reachedFrom(counted, peers);
        reached.retainAll(leading);
        for (RowType type : schema.types()) {
            paths.put(
                    type.name(),
                    all.getOrDefault(type.name(), List.of()).stream()
                            .map(path -> onlyLeading(type, path, leading))
                            .filter(path -> path.ahead() || path.behind())
                            .toList());
        }
        watched = new TreeSet<>(reached);
        watched.addAll(steps.policed(schema));
        standing = standing(counted);
    }

    /** The roots of what is synchronized; not those below which something never is, as long as nobody sees which one it is. */
    private Set<String> standing(Set<String> counted) {
        Set<String> roots = new HashSet<>();
        schema.types().stream().filter(type -> counted.contains(type.name())).forEach(type -> roots.add(type.root()));
        schema.types().stream().filter(RowType::noSync).forEach(type -> roots.remove(type.root()));
        return roots;
    }

    /** Whether others have to wait for the object although nobody can see it. */
    boolean mayStand(ObjectKey key) {
        return standing.contains(key.root());
    }

    private Path onlyLeading(RowType owner, Path path, Set<String> leading) {
        boolean ahead = path.ahead() && family(path.link().peer()).stream().anyMatch(leading::contains);
        return new Path(path.link(), ahead, path.behind() && leading.contains(owner.name()));
    }

    private static List<Path> allPaths(RowType type, @Nullable ModelDependencies dependencies) {
        List<Path> found = new ArrayList<>();
        for (RowType.Link link : type.links()) {
            found.add(
                    dependencies == null
                            ? new Path(link, true, false)
                            : new Path(link, isNamed(dependencies, type, link), isNamedBack(dependencies, link)));
        }
        return found;
    }

    private static boolean isNamed(ModelDependencies dependencies, RowType type, RowType.Link link) {
        return type.lineage().stream()
                .flatMap(model -> dependencies.byModel().getOrDefault(model, List.of()).stream())
                .anyMatch(dependency -> dependency.via().equals(link.name()));
    }

    private static boolean isNamedBack(ModelDependencies dependencies, RowType.Link link) {
        return !link.name().equals(link.reverse())
                && dependencies.byModel().getOrDefault(link.peer(), List.of()).stream()
                        .anyMatch(dependency -> dependency.via().equals(link.reverse()));
    }

    /** The models that objects of each model may depend on. */
    private Map<String, Set<String>> peers(Map<String, List<Path>> all) {
        Map<String, Set<String>> peers = new LinkedHashMap<>();
        all.forEach((model, found) -> {
            for (Path path : found) {
                Set<String> far = family(path.link().peer());
                if (path.ahead()) {
                    peers.computeIfAbsent(model, name -> new HashSet<>()).addAll(far);
                }
                if (path.behind()) {
                    far.forEach(name ->
                            peers.computeIfAbsent(name, key -> new HashSet<>()).add(model));
                }
            }
        });
        return peers;
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

    /** The links of the model that can lead to an object that somebody has to wait for. */
    List<Path> paths(RowType type) {
        return paths.getOrDefault(type.name(), List.of());
    }
}
