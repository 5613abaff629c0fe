package dev.xproto.runtime.engine;

import dev.xproto.runtime.logging.SynchronizerLog;
import dev.xproto.sync.spi.EngineSetup;
import dev.xproto.sync.spi.RunListener.Action;
import dev.xproto.sync.spi.RunListener.Result;
import dev.xproto.sync.spi.RunListener.RunReport;
import dev.xproto.sync.spi.Scheduler;
import dev.xproto.sync.spi.StepFactory;
import dev.xproto.sync.spi.StepKind;
import dev.xproto.sync.step.DeferredException;
import dev.xproto.sync.step.Event;
import dev.xproto.sync.step.EventHandler;
import dev.xproto.sync.step.InnocuousException;
import dev.xproto.sync.store.Origin;
import dev.xproto.sync.store.StoreUnavailableException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The event steps, whatever bus the events come from. Safe for use by many threads. */
public final class EventSteps {
    private final RunSetting setting;
    private final List<Listening> steps = new ArrayList<>();

    /** The event steps among those of the setup. */
    public EventSteps(EngineSetup setup) {
        this.setting = new RunSetting(
                setup,
                new StepTable(List.of()),
                new SynchronizerLog(setup.info().name()),
                new Backoff(setup.options(), setup.random()),
                new Interrupts(),
                new Registries());
        for (StepFactory step : setup.steps()) {
            if (step.descriptor().kind() == StepKind.EVENT) {
                String pattern = step.descriptor().pattern();
                steps.add(new Listening(step, pattern.isEmpty() ? null : Pattern.compile(pattern)));
            }
        }
    }

    private record Listening(StepFactory step, @Nullable Pattern pattern) {
        boolean wants(String topic) {
            return pattern == null
                    ? step.descriptor().topics().contains(topic)
                    : pattern.matcher(topic).matches();
        }
    }

    /**
     * What came of handing an event to steps.
     *
     * @param left the steps that have yet to handle it, and what they said; empty when all have
     * @param after how long to wait before the next try
     */
    public record Outcome(Map<StepFactory, Fault> left, Duration after) {
        /** Copies the map. */
        public Outcome {
            left = Collections.unmodifiableMap(new LinkedHashMap<>(left));
        }
    }

    /**
     * Why a step has yet to handle an event.
     *
     * @param counts whether it failed; not when it only put it off, or couldn't reach the store
     * @param problem what it said
     */
    public record Fault(boolean counts, String problem) {}

    /** The topics that steps name, and the patterns; each as a regular expression that a whole name must match. */
    public List<String> topics() {
        List<String> found = new ArrayList<>();
        for (Listening each : steps) {
            if (each.pattern() == null) {
                each.step().descriptor().topics().forEach(topic -> found.add(Pattern.quote(topic)));
            } else {
                found.add("(?:" + each.pattern() + ")");
            }
        }
        return found.stream().distinct().toList();
    }

    /** The steps that listen to the topic. */
    public List<StepFactory> of(String topic) {
        return steps.stream()
                .filter(each -> each.wants(topic))
                .map(Listening::step)
                .toList();
    }

    /**
     * Hands the event to each of these steps, whatever the others do with it. Never throws.
     *
     * @param attempt which try it is, from 1
     */
    public Outcome deliver(Event event, Collection<StepFactory> to, int attempt) {
        Map<StepFactory, Fault> left = new LinkedHashMap<>();
        boolean counts = false;
        @Nullable Duration wish = null;
        for (StepFactory step : to) {
            Throwable fault = run(event, step, attempt);
            if (fault != null) {
                boolean failed = !(fault instanceof DeferredException || fault instanceof StoreUnavailableException);
                left.put(step, new Fault(failed, BackendStatus.text(fault)));
                counts |= failed;
                if (fault instanceof DeferredException deferred) {
                    Duration after = deferred.after();
                    wish = after == null ? setting.setup().options().deferral() : after;
                }
            }
        }
        Duration after = counts || wish == null ? setting.backoff().middle(attempt) : wish;
        return new Outcome(left, after);
    }

    private @Nullable Throwable run(Event event, StepFactory step, int attempt) {
        Instant begun = now();
        Duration most = setting.setup().options().timeLimit();
        Scheduler.Timer limit = setting.setup().scheduler().schedule(most, () -> hangs(event, step));
        @Nullable Throwable fault = null;
        String name = step.descriptor().simpleName();
        try (Interrupts.Guard guard = setting.interrupts().begin(name + " for an event of " + event.topic())) {
            TrackingStore store = new TrackingStore(setting.setup().store(), guard);
            EventHandler handler = (EventHandler) step.create(new RunServices(
                    setting.models(store, Origin.EVENT, step),
                    setting.setup().scheduler().clock(),
                    setting.setup().info()));
            handler.processEvent(event);
        } catch (Throwable e) {
            // Errors too: one step's fault must not end the events of any.
            fault = e;
        } finally {
            limit.cancel();
        }
        if (fault != null) {
            tell(event, step, attempt, fault);
        }
        report(step, event.topic(), attempt, result(fault), fault, Duration.between(begun, now()));
        return fault;
    }

    private static Result result(@Nullable Throwable fault) {
        if (fault == null) {
            return Result.SUCCESS;
        }
        return fault instanceof DeferredException
                ? Result.DEFERRED
                : fault instanceof InnocuousException
                        ? Result.INNOCUOUS
                        : fault instanceof StoreUnavailableException ? Result.STORE_UNAVAILABLE : Result.FAILURE;
    }

    /** Said once for an event, however often it is tried again. */
    private void tell(Event event, StepFactory step, int attempt, Throwable fault) {
        Map<String, Object> values = about(event, step);
        values.put("attempt", attempt);
        values.put("e", fault.getClass().getSimpleName() + "('" + BackendStatus.text(fault) + "')");
        if (attempt > 1) {
            setting.log().debug("event step failed again", values);
        } else if (result(fault) == Result.FAILURE) {
            setting.log().error("event step failed!", values, fault);
        } else {
            setting.log().warn("An event is put off", values);
        }
    }

    private static Map<String, Object> about(Event event, StepFactory step) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("step", step.descriptor().simpleName());
        values.put("topic", event.topic());
        if (event.key() != null) {
            values.put("key", event.key());
        }
        return values;
    }

    private void hangs(Event event, StepFactory step) {
        Map<String, Object> values = about(event, step);
        values.put("limit", Reasons.words(setting.setup().options().timeLimit()));
        setting.log().warn("event step hangs", values);
    }

    /** These steps are given up on, and the event was put aside for somebody to look at. */
    public void givenUp(Event event, Map<StepFactory, String> problems, int attempts, String whereTo) {
        problems.forEach((step, problem) -> {
            Map<String, Object> values = about(event, step);
            values.put("attempts", attempts);
            values.put("e", problem);
            values.put("put_aside_in", whereTo);
            setting.log().error("An event is given up on, and put aside", values, null);
            setting.setup()
                    .listener()
                    .onRun(new RunReport(
                            Action.EVENT,
                            step.descriptor().simpleName(),
                            null,
                            event.topic(),
                            attempts,
                            Result.GIVEN_UP,
                            problem,
                            Duration.ZERO));
        });
    }

    private void report(
            StepFactory step, String topic, int attempt, Result result, @Nullable Throwable fault, Duration took) {
        setting.setup()
                .listener()
                .onRun(new RunReport(
                        Action.EVENT,
                        step.descriptor().simpleName(),
                        null,
                        topic,
                        attempt,
                        result,
                        fault == null ? "" : BackendStatus.text(fault),
                        took.isNegative() ? Duration.ZERO : took));
    }

    private Instant now() {
        return setting.setup().scheduler().clock().instant();
    }

    /** Interrupts the steps that still run. */
    public void interrupt() {
        if (!setting.interrupts().running().isEmpty()) {
            setting.log()
                    .warn(
                            "Event steps still run; they are interrupted",
                            Map.of("running", setting.interrupts().running()));
            setting.interrupts().all();
        }
    }
}
