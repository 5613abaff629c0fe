package dev.xproto.runtime.engine;

import dev.xproto.sync.model.ObjectKey;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The objects and who links to whom, kept up to date link by link. Gives each object a number, by which {@link Links} and
 * {@link Sights} know it. Guarded by the engine's lock.
 */
final class ObjectGraph {
    /** So many numbers of objects that are gone are left unused before they are given to others. */
    private static final int RETIRED = 1_000;

    private static final Direction[] DIRECTIONS = Direction.values();

    private final ObjectTable table = new ObjectTable();
    private final Links links = new Links();
    private final Sights sights = new Sights();
    private final Waits waits = new Waits();
    private final Obstacles obstacles = new Obstacles(links, sights);
    private final Consumer<Work> freed;
    private final Numbers free = new Numbers();
    private final Numbers retired = new Numbers();
    private @Nullable Node[] nodes = new Node[16];
    private int numbered;

    /**
     * Knows no objects yet.
     *
     * @param freed is told of works that waited for something which may not be in their way any more
     */
    ObjectGraph(Consumer<Work> freed) {
        this.freed = freed;
        reserve(nodes.length);
    }

    private void reserve(int objects) {
        nodes = Arrays.copyOf(nodes, objects);
        links.reserve(objects);
        sights.reserve(objects);
        waits.reserve(objects);
    }

    @Nullable
    Node find(ObjectKey key) {
        return table.find(key);
    }

    Node get(ObjectKey key) {
        Node known = table.find(key);
        return known == null ? add(key) : known;
    }

    private Node add(ObjectKey key) {
        if (free.isEmpty() && numbered == nodes.length) {
            reserve(numbered + (numbered >> 1));
        }
        Node node = new Node(key, free.isEmpty() ? numbered++ : free.removeLast());
        nodes[node.number] = node;
        table.put(node);
        return node;
    }

    /** All objects that are known, or linked to by those. */
    List<Node> nodes() {
        return Stream.of(nodes).filter(Objects::nonNull).toList();
    }

    /** Who depends on whom, by number. */
    Links links() {
        return links;
    }

    /** The object with that number, which is in the graph. */
    Node node(int number) {
        return Objects.requireNonNull(nodes[number]);
    }

    /** Makes the object depend on {@code targets} and no others, and {@code dependents} on it. */
    void link(Node node, Set<ObjectKey> targets, Set<ObjectKey> dependents) {
        int[] before = owned(node.number);
        int[] after = wanted(node, targets, dependents);
        if (isSame(before, after)) {
            return;
        }
        links.removeOwned(node.number);
        // The first one comes to stand first, for each goes before all others.
        for (int i = after.length - 1; i >= 0; i--) {
            if (after[i] >= 0) {
                links.add(node.number, after[i], node.number);
            } else {
                links.add(~after[i], node.number, node.number);
            }
        }
        tell(node.number, before, after);
        for (int far : before) {
            dropIfUnknown(node(far >= 0 ? far : ~far));
        }
    }

    /** The far ends of all that the object owns; where the far one depends on it, with all bits turned. */
    private int[] owned(int number) {
        int count = 0;
        for (int link = links.firstOwned(number); link != Links.NONE; link = links.nextOwned(link)) {
            count++;
        }
        int[] ends = new int[count];
        for (int link = links.firstOwned(number); link != Links.NONE; link = links.nextOwned(link)) {
            int to = links.far(link, Direction.DEPENDENCIES);
            ends[--count] = to == number ? ~links.far(link, Direction.DEPENDENTS) : to;
        }
        return ends;
    }

    private int[] wanted(Node node, Set<ObjectKey> targets, Set<ObjectKey> dependents) {
        int[] ends = new int[targets.size() + dependents.size()];
        int count = 0;
        for (ObjectKey target : targets) {
            Node far = get(target);
            if (far != node) {
                ends[count++] = far.number;
            }
        }
        for (ObjectKey dependent : dependents) {
            Node far = get(dependent);
            if (far != node) {
                ends[count++] = ~far.number;
            }
        }
        return count == ends.length ? ends : Arrays.copyOf(ends, count);
    }

    private static boolean isSame(int[] before, int[] after) {
        if (before.length != after.length) {
            return false;
        }
        int[] one = before.clone();
        int[] other = after.clone();
        Arrays.sort(one);
        Arrays.sort(other);
        return Arrays.equals(one, other);
    }

    private void tell(int number, int[] before, int[] after) {
        boolean ahead = false;
        boolean behind = false;
        for (int[] ends : new int[][] {before, after}) {
            for (int far : ends) {
                ahead |= far >= 0;
                behind |= far < 0;
                if (far >= 0) {
                    obstacles.linksChanged(far, Direction.DEPENDENTS, this::mayBeDeleted);
                } else {
                    obstacles.linksChanged(~far, Direction.DEPENDENCIES, this::mayBeSynchronized);
                }
            }
        }
        if (ahead) {
            obstacles.linksChanged(number, Direction.DEPENDENCIES, this::mayBeSynchronized);
        }
        if (behind) {
            obstacles.linksChanged(number, Direction.DEPENDENTS, this::mayBeDeleted);
        }
    }

    private void mayBeSynchronized(int number) {
        forgotten(number, Direction.DEPENDENCIES);
    }

    private void mayBeDeleted(int number) {
        forgotten(number, Direction.DEPENDENTS);
    }

    private void forgotten(int number, Direction direction) {
        Node node = node(number);
        if (node.sync.phase != Work.Phase.BLOCKED) {
            sights.mayWait(number, false);
        } else if (node.direction() == direction) {
            freed.accept(node.sync);
        }
    }

    /** What must be in sync before the object; null when nothing stands in its way. */
    @Nullable
    Node obstacle(Node node) {
        int number = obstacles.find(node.number, node.direction());
        return number == Links.NONE ? null : node(number);
    }

    /** Who waits for whom, by number. */
    Waits waits() {
        return waits;
    }

    /** The object's sync step waits for that one from now on, and is told of when its way may be free; or for none. */
    void waitFor(Node node, @Nullable Node obstacle) {
        waits.waitFor(node.number, obstacle == null ? Links.NONE : obstacle.number);
        if (obstacle != null) {
            sights.mayWait(node.number, true);
        }
    }

    /** Whether something may be wrong with the object that those who wait for it are told. */
    boolean isTroubled(Node node) {
        return sights.isTroubled(node.number);
    }

    void troubled(Node node, boolean troubled) {
        sights.troubled(node.number, troubled);
    }

    /** Takes note of what the object has to wait for, though no search has found it. */
    void remember(Node node, Node obstacle) {
        obstacles.remember(node.number, obstacle.number, node.direction());
    }

    /**
     * Takes note in which direction others have to wait for the object by now.
     *
     * @param now null when nobody has to
     * @return whether nobody has to any more who had to until now
     */
    boolean stands(Node node, @Nullable Direction now) {
        boolean freed = false;
        for (Direction direction : DIRECTIONS) {
            boolean stands = direction == now;
            if (sights.stands(node.number, direction) != stands) {
                sights.stand(node.number, direction, stands);
                freed |= !stands;
                if (stands) {
                    obstacles.stood(node.number, direction);
                }
            }
        }
        return freed;
    }

    /** The object is gone; links to it stay until their owners are read again. */
    void remove(Node node) {
        link(node, Set.of(), Set.of());
        node.model = "";
        dropIfUnknown(node);
    }

    private void dropIfUnknown(Node node) {
        boolean isKnown = !node.model.isEmpty() || node.unreadable != null;
        if (!isKnown && links.isAlone(node.number) && nodes[node.number] == node) {
            table.remove(node.key);
            nodes[node.number] = null;
            sights.drop(node.number);
            waits.drop(node.number);
            retired.add(node.number);
            if (retired.size() > Math.max(RETIRED, numbered / 4)) {
                reuseNumbers();
            }
        }
    }

    /** Some may still remember that an object which is gone stood in their way: another one must not get its number then. */
    private void reuseNumbers() {
        for (int number = 0; number < numbered; number++) {
            for (Direction direction : DIRECTIONS) {
                int obstacle = sights.obstacle(number, direction);
                if (obstacle != Links.NONE && nodes[obstacle] == null) {
                    sights.forget(number, direction);
                }
            }
        }
        while (!retired.isEmpty()) {
            free.add(retired.removeLast());
        }
    }
}
