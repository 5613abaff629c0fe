package dev.xproto.runtime.engine;

import dev.xproto.runtime.engine.Work.Problem;
import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Row;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the engine knows of one object. Guarded by the engine's lock. */
final class Node {
    final ObjectKey key;

    /** By what {@link Links}, {@link Waits} and {@link Sights} know it. */
    final int number;

    final Work sync = new Work(this, Lane.SYNC);

    /** Null while its models have had no policies. */
    @Nullable
    Work policy;

    /** The most specific model; empty while the object is only known from links to it. */
    String model = "";

    long revision = -1;
    long linksRevision = -1;
    boolean deleted;

    /** Found gone while it ran. */
    boolean gone;

    boolean external;

    /** Why it can't be read now; null when it can. */
    @Nullable
    Problem unreadable;

    /** Whose limit counts for it. */
    String group = Places.ANY;

    /** The moments that decide whether it is due; a move of one makes a fresh start. */
    @Nullable
    Instant syncChange;

    @Nullable
    Instant policyChange;

    /** The lane that runs now. */
    @Nullable
    Work running;

    Node(ObjectKey key, int number) {
        this.key = key;
        this.number = number;
    }

    /**
     * What a newer reading of the object changed.
     *
     * @param first whether nothing was known of it
     * @param sync whether what matters for its sync step moved
     * @param policy whether what matters for its policies moved
     */
    record Moved(boolean first, boolean sync, boolean policy) {}

    /** Takes over what the row says. */
    Moved read(Row row, StepTable steps) {
        boolean first = model.isEmpty();
        boolean flipped = !first && deleted != DueRules.isDeleted(row);
        Instant newSync = DueRules.syncChange(row);
        Instant newPolicy = DueRules.policyChange(row);
        Moved moved = new Moved(
                first,
                flipped || (!first && !Objects.equals(syncChange, newSync)),
                flipped || (!first && !Objects.equals(policyChange, newPolicy)));
        revision = row.revision();
        model = row.type().name();
        deleted = DueRules.isDeleted(row);
        external = steps.isExternal(row.type());
        unreadable = null;
        syncChange = newSync;
        policyChange = newPolicy;
        boolean ours = steps.syncStep(row.type()).isPresent();
        sync.due = ours ? DueRules.sync(row) || sync.forced : external && !deleted && DueRules.sync(row);
        policy(!steps.policies(row.type()).isEmpty() && DueRules.policy(row));
        return moved;
    }

    private void policy(boolean due) {
        if (due && policy == null) {
            policy = new Work(this, Lane.POLICY);
        }
        if (policy != null) {
            policy.due = due;
        }
    }

    /** What there may be to do for it. */
    List<Work> works() {
        return policy == null ? List.of(sync) : List.of(sync, policy);
    }

    /** The object is gone. */
    void forget() {
        sync.due = false;
        policy(false);
        sync.forced = false;
        unreadable = null;
        revision = -1;
        linksRevision = -1;
        gone = false;
    }

    /** In which direction others have to wait for it; null when nobody has to. */
    @Nullable
    Direction standing() {
        return isOpen() ? direction() : null;
    }

    /** Whether dependents have to wait for it, or dependencies when {@code direction} says so. */
    boolean stands(Direction direction) {
        return standing() == direction;
    }

    /**
     * While the step runs, the object may be written down as in sync already: what the step does after that still comes
     * before others begin. Of one that can't be read nobody knows whether it is in sync.
     */
    private boolean isOpen() {
        return sync.due || unreadable != null || sync.phase == Work.Phase.RUNNING;
    }

    Direction direction() {
        return deleted ? Direction.DEPENDENTS : Direction.DEPENDENCIES;
    }

    /** The most specific model, as far as it is known. */
    String modelOrRoot() {
        return model.isEmpty() ? key.root() : model;
    }

    /** As messages name it. */
    String title() {
        return modelOrRoot() + " " + key.id();
    }

    @Override
    public String toString() {
        return title();
    }
}
