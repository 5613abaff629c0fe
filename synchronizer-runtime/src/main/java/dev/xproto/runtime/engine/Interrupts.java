package dev.xproto.runtime.engine;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Lets a closing engine interrupt the steps that still run; but never inside the store, since an embedded database closes
 * its file when a thread that uses it is interrupted. Safe for use by many threads.
 */
final class Interrupts {
    private final Set<Guard> guards = ConcurrentHashMap.newKeySet();

    /** This thread begins to run something that may be interrupted. */
    Guard begin(String what) {
        Guard guard = new Guard(what, this);
        guards.add(guard);
        return guard;
    }

    /** What runs, in words. */
    List<String> running() {
        return guards.stream().map(guard -> guard.what).sorted().toList();
    }

    /** Interrupts everything that runs. */
    void all() {
        guards.forEach(Guard::interrupt);
    }

    /** One thing that runs. */
    static final class Guard implements AutoCloseable {
        private final String what;
        private final Interrupts all;
        private final Thread thread = Thread.currentThread();
        private boolean inside;
        private boolean asked;
        private boolean over;

        private Guard(String what, Interrupts all) {
            this.what = what;
            this.all = all;
        }

        /** Does something that must not be interrupted; an interruption that comes meanwhile is passed on afterwards. */
        <T> T shielded(Supplier<T> action) {
            if (Thread.currentThread() != thread) {
                // A thread that the step has made: nobody interrupts that one.
                return action.get();
            }
            boolean outermost = enter();
            try {
                return action.get();
            } finally {
                leave(outermost);
            }
        }

        private synchronized boolean enter() {
            boolean outermost = !inside;
            inside = true;
            asked |= Thread.interrupted();
            return outermost;
        }

        private synchronized void leave(boolean outermost) {
            if (outermost) {
                inside = false;
                if (asked) {
                    thread.interrupt();
                }
            }
        }

        private synchronized void interrupt() {
            if (!over) {
                asked = true;
                if (!inside) {
                    thread.interrupt();
                }
            }
        }

        /** It runs no longer; the thread goes on to other things as if it never had been interrupted. */
        @Override
        public synchronized void close() {
            over = true;
            all.guards.remove(this);
            Thread.interrupted();
        }
    }
}
