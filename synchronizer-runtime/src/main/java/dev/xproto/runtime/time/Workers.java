package dev.xproto.runtime.time;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads for steps: virtual ones when the JVM has them. How many run at once is the engine's affair. */
public final class Workers {
    private Workers() {}

    /** A thread for each task. */
    public static ExecutorService create() {
        try {
            MethodHandle virtual = MethodHandles.publicLookup()
                    .findStatic(
                            Executors.class,
                            "newVirtualThreadPerTaskExecutor",
                            MethodType.methodType(ExecutorService.class));
            return (ExecutorService) virtual.invoke();
        } catch (Throwable e) {
            // A JVM before 21 has none: MethodHandle.invoke is declared to throw anything.
            return platform();
        }
    }

    private static ExecutorService platform() {
        AtomicInteger number = new AtomicInteger();
        return Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "step-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }
}
