package dev.xproto.runtime.engine;

import dev.xproto.runtime.engine.Work.Phase;
import dev.xproto.runtime.engine.Work.Problem;
import dev.xproto.sync.spi.Engine.WaitingObject;
import dev.xproto.sync.spi.Engine.WaitingObject.State;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says of works that are due why they aren't done, in words for people. One is made for each look at all works. Called under
 * the dispatcher's lock.
 */
final class Reasons {
    private final Instant now;
    private final Instant timeOfDay;
    private final boolean blind;
    private final Map<Node, Node> roots = new HashMap<>();

    /**
     * @param blind whether nothing is begun because the store or its feed can't be used
     */
    Reasons(SteadyClock clock, boolean blind) {
        this.now = clock.now();
        this.timeOfDay = clock.timeOfDay();
        this.blind = blind;
    }

    WaitingObject of(Work work) {
        String what = work.lane == Lane.POLICY ? "policies: " : "";
        Instant nextTry = work.nextTry;
        Instant shown = nextTry == null || work.phase != Phase.DELAYED ? null : timeOfDay.plus(left(nextTry));
        return new WaitingObject(work.node.key, work.node.modelOrRoot(), state(work), what + reason(work), shown);
    }

    private static State state(Work work) {
        return switch (work.phase) {
            case RUNNING -> work.isHung() ? State.HUNG : State.RUNNING;
            case DELAYED -> State.DELAYED;
            case BLOCKED -> State.BLOCKED;
            case IDLE -> work.node.unreadable == null ? State.QUEUED : State.DELAYED;
            case QUEUED -> State.QUEUED;
        };
    }

    private String reason(Work work) {
        return switch (work.phase) {
            case RUNNING -> work.isHung() ? "hangs: " + text(work) : "runs";
            case QUEUED -> blind ? "waits until the store can be used" : "waits for a free place";
            case DELAYED -> problem(work) + next(work);
            case BLOCKED -> blocked(work.blockedBy);
            case IDLE -> idle(work.node);
        };
    }

    private static String idle(Node node) {
        Problem unreadable = node.unreadable;
        if (unreadable != null) {
            return "can't be read: " + unreadable.text();
        }
        return node.running == null ? "is looked at" : "its other step runs";
    }

    private static String text(Work work) {
        Problem problem = work.problem;
        return problem == null ? "" : problem.text();
    }

    private static String problem(Work work) {
        Problem problem = work.problem;
        if (problem == null) {
            return work.changedMeanwhile > 0 ? "was changed while it ran" : "ran only just now";
        }
        return switch (problem.code()) {
                    case 0 -> "deferred: ";
                    case 1 -> "without success: ";
                    default -> "failed: ";
                }
                + problem.text();
    }

    private String next(Work work) {
        Instant nextTry = work.nextTry;
        return nextTry == null ? "" : "; next try in " + words(left(nextTry));
    }

    private Duration left(Instant moment) {
        Duration left = Duration.between(now, moment);
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** A duration in whole seconds, rounded up; from two minutes on in minutes. */
    static String words(Duration duration) {
        double seconds = Math.ceil(duration.toMillis() / 1000d);
        return seconds < 120
                ? String.format(Locale.ROOT, "%.0f s", seconds)
                : String.format(Locale.ROOT, "%.0f min", Math.ceil(seconds / 60));
    }

    private String blocked(@Nullable Node obstacle) {
        if (obstacle == null) {
            return "is looked at";
        }
        Node root = root(obstacle);
        String by = "blocked by " + obstacle.title() + ", which ";
        return root == obstacle ? by + standing(root) : by + "waits for " + root.title() + ", which " + standing(root);
    }

    private String standing(Node obstacle) {
        Work cause = obstacle.sync;
        if (obstacle.unreadable != null) {
            return "can't be read";
        }
        if (obstacle.external) {
            return "somebody else synchronizes";
        }
        return switch (cause.phase) {
            case DELAYED -> was(cause) + problem(cause) + next(cause);
            case RUNNING -> cause.isHung() ? "hangs: " + text(cause) : "runs";
            case BLOCKED, IDLE, QUEUED -> "is not in sync yet";
        };
    }

    private static String was(Work cause) {
        return cause.problem != null && cause.problem.code() == 0 ? "was " : "";
    }

    /** What it all hangs on: the end of the chain of those that wait for each other. */
    private Node root(Node start) {
        List<Node> passed = new ArrayList<>();
        Node node = start;
        Node known = roots.get(node);
        while (known == null) {
            roots.put(node, node);
            passed.add(node);
            Node next = node.sync.phase == Phase.BLOCKED && !node.external ? node.sync.blockedBy : null;
            if (next == null) {
                break;
            }
            node = next;
            known = roots.get(node);
        }
        Node root = known == null ? node : known;
        passed.forEach(one -> roots.put(one, root));
        return root;
    }
}
