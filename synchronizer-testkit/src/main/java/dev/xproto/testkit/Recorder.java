package dev.xproto.testkit;

import dev.xproto.sync.model.ModelObject;
import dev.xproto.sync.spi.RunListener;
import java.util.ArrayList;
import java.util.List;

/** Remembers every run, in order. Safe for use by many threads. */
public final class Recorder implements RunListener {
    private final List<RunReport> runs = new ArrayList<>();

    /** Remembers nothing yet. */
    public Recorder() {}

    @Override
    public synchronized void onRun(RunReport report) {
        runs.add(report);
    }

    /** All runs, the first one first. */
    public synchronized List<RunReport> runs() {
        return List.copyOf(runs);
    }

    /** The runs for that object. */
    public synchronized List<RunReport> runs(ModelObject object) {
        return runs.stream().filter(run -> object.key().equals(run.key())).toList();
    }

    /** The runs as {@code step model id: result}, which is easy to compare. */
    public synchronized List<String> lines() {
        return runs.stream()
                .map(run -> run.step()
                        + (run.key() == null
                                ? ""
                                : " " + run.model() + " " + run.key().id()) + ": " + run.result())
                .toList();
    }

    /** Forgets all. */
    public synchronized void clear() {
        runs.clear();
    }
}
