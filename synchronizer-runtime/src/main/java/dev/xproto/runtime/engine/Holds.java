package dev.xproto.runtime.engine;

import dev.xproto.runtime.engine.Work.Phase;
import dev.xproto.runtime.engine.Work.Problem;
import dev.xproto.sync.model.ObjectKey;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What objects that wait are told of what keeps them waiting. Guarded by the engine's lock. */
final class Holds {
    private static final int FINE = 1;

    private final ObjectGraph graph;
    private Map<Work, Problem> untold = new LinkedHashMap<>();

    Holds(ObjectGraph graph) {
        this.graph = graph;
    }

    boolean isEmpty() {
        return untold.isEmpty();
    }

    /** The work has come to wait for the obstacle: when that has failed, or is held itself, so is the work. */
    void blocked(Work work, Node obstacle) {
        Problem inherited = graph.isTroubled(obstacle) ? inherited(obstacle) : null;
        if (inherited != null) {
            hold(work, inherited);
        }
    }

    private static @Nullable Problem inherited(Node obstacle) {
        Work cause = obstacle.sync;
        Problem unreadable = obstacle.unreadable;
        if (unreadable != null) {
            return new Problem(unreadable.code(), failedDueTo(obstacle, unreadable.text()));
        }
        if (obstacle.external) {
            String text = "External dependency on object " + obstacle.model + " id " + obstacle.key.id() + " not met";
            return new Problem(FINE, failedDueTo(obstacle, text));
        }
        if (cause.phase == Phase.BLOCKED) {
            return cause.hold;
        }
        Problem problem = cause.problem;
        return problem == null ? null : new Problem(problem.code(), failedDueTo(obstacle, problem.text()));
    }

    private static String failedDueTo(Node cause, String text) {
        return "Failed due to error in model " + cause.modelOrRoot() + " id " + cause.key.id() + ": " + text;
    }

    private void hold(Work work, Problem problem) {
        if (!problem.equals(work.hold)) {
            work.hold = problem;
            graph.troubled(work.node, true);
            untold.put(work, problem);
        }
    }

    /** The run doesn't end: that is told to its object, and everybody who waits for it is held. */
    void hung(Work work, Problem problem) {
        hold(work, problem);
        failed(work.node, problem);
    }

    /** The object couldn't be synchronized: everybody who waits for it, however indirectly, is held. */
    void failed(Node cause, Problem problem) {
        Problem told = new Problem(problem.code(), failedDueTo(cause, problem.text()));
        Deque<Node> nodes = new ArrayDeque<>();
        Set<Node> seen = new HashSet<>();
        nodes.add(cause);
        seen.add(cause);
        while (!nodes.isEmpty()) {
            Node node = nodes.remove();
            Waits waits = graph.waits();
            for (int at = waits.first(node.number); at != Links.NONE; at = waits.next(at)) {
                Node waiter = graph.node(at);
                if (waiter.sync.isBlockedBy(node) && seen.add(waiter)) {
                    hold(waiter.sync, told);
                    nodes.add(waiter);
                }
            }
        }
    }

    /** What is to be written onto objects, as far as they are still held; every entry is handed out once. */
    Map<ObjectKey, Problem> take() {
        Map<ObjectKey, Problem> taken = new LinkedHashMap<>();
        untold.forEach((work, problem) -> {
            boolean waits = work.phase == Phase.BLOCKED || work.isHung();
            if (waits && work.node.unreadable == null && problem.equals(work.hold)) {
                taken.put(work.node.key, problem);
            }
        });
        untold = new LinkedHashMap<>();
        return taken;
    }
}
