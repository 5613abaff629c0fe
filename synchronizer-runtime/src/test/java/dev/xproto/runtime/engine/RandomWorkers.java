package dev.xproto.runtime.engine;

import dev.xproto.testkit.ManualTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Executor;

/** Workers that take up their tasks in any order; and, when a step says so, while that step is in the middle of its work. */
final class RandomWorkers implements Executor {
    private final ManualTime time;
    private final SplittableRandom random;
    private final List<Runnable> tasks = new ArrayList<>();

    RandomWorkers(ManualTime time, SplittableRandom random) {
        this.time = time;
        this.random = random;
    }

    @Override
    public void execute(Runnable task) {
        tasks.add(task);
        time.execute(this::one);
    }

    private void one() {
        if (!tasks.isEmpty()) {
            tasks.remove(random.nextInt(tasks.size())).run();
        }
    }

    /** Takes up to so many tasks now. */
    void some(int most) {
        for (int i = 0; i < most && !tasks.isEmpty(); i++) {
            one();
        }
    }
}
