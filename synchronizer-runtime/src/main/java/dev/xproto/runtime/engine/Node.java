package dev.xproto.runtime.engine;

import dev.xproto.sync.model.ObjectKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the engine knows of one object. Guarded by the engine's lock. */
final class Node {
    final ObjectKey key;
    final List<Edge> out = new ArrayList<>(2);
    final List<Edge> in = new ArrayList<>(2);
    private final Sight toDependencies = new Sight();
    private final Sight toDependents = new Sight();
    final Work sync = new Work(this, Lane.SYNC);
    final Work policy = new Work(this, Lane.POLICY);

    /** Works that wait for this object. */
    final List<Work> waiters = new ArrayList<>(0);

    /** The most specific model; empty while the object is only known from links to it. */
    String model = "";

    long revision = -1;
    long linksRevision = -1;
    boolean deleted;

    /** Found gone while it ran. */
    boolean gone;

    boolean external;

    /** The moments that decide whether it is due; a move of one makes a fresh start. */
    @Nullable
    Instant syncChange;

    @Nullable
    Instant policyChange;

    /** The lane that runs now. */
    @Nullable
    Work running;

    Node(ObjectKey key) {
        this.key = key;
    }

    /** What is remembered of a search that went out from here, for one direction. */
    static final class Sight {
        boolean clear;

        @Nullable
        Node obstacle;

        boolean isKnown() {
            return clear || obstacle != null;
        }

        void forget() {
            clear = false;
            obstacle = null;
        }
    }

    Sight sight(Direction direction) {
        return direction == Direction.DEPENDENCIES ? toDependencies : toDependents;
    }

    /** In which direction others have to wait for it; null when nobody has to. */
    @Nullable
    Direction standing() {
        return sync.due ? direction() : null;
    }

    /** Whether dependents have to wait for it, or dependencies when {@code direction} says so. */
    boolean stands(Direction direction) {
        return sync.due && deleted == (direction == Direction.DEPENDENTS);
    }

    Direction direction() {
        return deleted ? Direction.DEPENDENTS : Direction.DEPENDENCIES;
    }

    /** As messages name it. */
    String title() {
        return (model.isEmpty() ? key.root() : model) + " " + key.id();
    }

    @Override
    public String toString() {
        return title();
    }
}
