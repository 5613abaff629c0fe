package dev.xproto.cli;

import java.io.PrintStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * Keeps Ctrl-C from leaving half of the output behind: what is short and must not be torn is finished before the process
 * ends. Everything before it can be interrupted at any moment, because nothing is written yet.
 */
final class Interrupts {
    private static final long LONGEST_SECONDS = 30;

    private Interrupts() {}

    /** Does the work; a process that is told to end meanwhile waits until it is done. */
    static <T> T heldBack(Supplier<T> work) {
        CountDownLatch done = new CountDownLatch(1);
        Thread wait = waiting(done);
        try {
            Runtime.getRuntime().addShutdownHook(wait);
        } catch (IllegalStateException e) {
            throw new InterruptedBeforeWriting(e);
        }
        try {
            return work.get();
        } finally {
            done.countDown();
            remove(wait);
        }
    }

    /**
     * Says so when the process is told to end before its time.
     *
     * @return to be set when the work is finished
     */
    static AtomicBoolean told(PrintStream err) {
        AtomicBoolean finished = new AtomicBoolean();
        Runtime.getRuntime().addShutdownHook(new LastWord(finished, err));
        return finished;
    }

    /** Says that the work wasn't finished. A class with a name, which class-data archives hold. */
    private static final class LastWord extends Thread {
        private final AtomicBoolean finished;
        private final PrintStream err;

        LastWord(AtomicBoolean finished, PrintStream err) {
            super("xproto-says-that-it-ends");
            this.finished = finished;
            this.err = err;
        }

        @Override
        public void run() {
            if (!finished.get()) {
                err.println("xproto: interrupted");
                err.flush();
            }
        }
    }

    /** The thread that the process waits for when it is told to end. */
    static Thread waiting(CountDownLatch done) {
        return new Thread(
                () -> {
                    try {
                        if (!done.await(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                            System.err.println("xproto: the output isn't complete; run it again to mend it");
                        }
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                },
                "xproto-finishes-writing");
    }

    private static void remove(Thread wait) {
        try {
            Runtime.getRuntime().removeShutdownHook(wait);
        } catch (IllegalStateException e) {
            return; // the process ends already, and the hook has seen that the work is done
        }
    }

    /** The process was told to end just before the first file would have been written. */
    static final class InterruptedBeforeWriting extends RuntimeException {
        private static final long serialVersionUID = 1L;

        InterruptedBeforeWriting(Throwable cause) {
            super("interrupted before anything was written", cause);
        }
    }
}
