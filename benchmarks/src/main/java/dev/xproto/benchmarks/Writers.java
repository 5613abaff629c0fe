package dev.xproto.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many writes by several threads, and how many there are in a second. */
final class Writers {
    private Writers() {}

    /** One write. */
    interface Write {
        /** Does it; numbers go from 0, and each comes once. */
        void run(int number) throws Exception;
    }

    /** How many writes a second that many threads do together, until that many are done. */
    static double perSecond(int threads, int writes, Write write) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<Integer>> tasks = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                int first = thread;
                tasks.add(() -> {
                    int done = 0;
                    for (int number = first; number < writes; number += threads) {
                        write.run(number);
                        done++;
                    }
                    return done;
                });
            }
            long begun = System.nanoTime();
            int done = 0;
            for (Future<Integer> future : pool.invokeAll(tasks)) {
                done += future.get();
            }
            return done * 1e9 / (System.nanoTime() - begun);
        } finally {
            pool.shutdown();
        }
    }
}
