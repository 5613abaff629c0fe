package dev.xproto.runtime.engine;

import dev.xproto.runtime.engine.Work.Problem;
import dev.xproto.sync.spi.Engine.WaitingObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says of a work that is due why it isn't done, in words for people. Called under the dispatcher's lock. */
final class Reasons {
    private final Instant now;

    Reasons(Instant now) {
        this.now = now;
    }

    WaitingObject of(Work work) {
        String what = work.lane == Lane.POLICY ? "policies: " : "";
        return new WaitingObject(work.node.key, work.node.model, what + reason(work), work.nextTry);
    }

    private String reason(Work work) {
        return switch (work.phase) {
            case RUNNING -> work.ticket != null && work.ticket.cancelled() ? "hangs" : "runs";
            case QUEUED -> "waits for a free place";
            case DELAYED -> problem(work) + next(work);
            case BLOCKED -> blocked(work.blockedBy);
            case IDLE -> work.node.running == null ? "is looked at" : "its other step runs";
        };
    }

    private static String problem(Work work) {
        Problem problem = work.problem;
        if (problem == null) {
            return "was changed while it ran";
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
        if (nextTry == null) {
            return "";
        }
        double seconds = Math.max(0, Duration.between(now, nextTry).toMillis()) / 1000d;
        return String.format(Locale.ROOT, "; next try in %.0f s", Math.ceil(seconds));
    }

    private String blocked(@Nullable Node obstacle) {
        if (obstacle == null) {
            return "is looked at";
        }
        Work cause = obstacle.sync;
        if (obstacle.external) {
            return "blocked by " + obstacle.title() + ", which somebody else synchronizes";
        }
        return switch (cause.phase) {
            case DELAYED -> "blocked by " + obstacle.title() + ", which " + was(cause) + problem(cause) + next(cause);
            case BLOCKED -> "blocked by " + obstacle.title() + ", which is blocked itself";
            case RUNNING -> "blocked by " + obstacle.title() + ", which runs";
            case IDLE, QUEUED -> "blocked by " + obstacle.title() + ", which is not in sync yet";
        };
    }

    private static String was(Work cause) {
        return cause.problem != null && cause.problem.code() == 0 ? "was " : "";
    }
}
