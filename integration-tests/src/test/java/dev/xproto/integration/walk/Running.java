package dev.xproto.integration.walk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;

/** A program that goes on while the page does. */
final class Running {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final String name;
    private final Process process;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition more = lock.newCondition();
    private final List<String> lines = new ArrayList<>();
    private boolean ended;
    private int seen;

    private Running(String name, Process process) {
        this.name = name;
        this.process = process;
    }

    /** Begins to listen to it. */
    static Running of(String name, Process process, Ports ports) {
        Running running = new Running(name, process);
        Thread reader = new Thread(() -> running.read(ports), "walk-" + name);
        reader.setDaemon(true);
        reader.start();
        return running;
    }

    private void read(Ports ports) {
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                ports.learn(line);
                add(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            lock.lock();
            try {
                ended = true;
                more.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }

    private void add(String line) {
        lock.lock();
        try {
            lines.add(line);
            more.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until it says that line, after what it was waited for last. */
    void await(String wanted, UnaryOperator<String> named) throws InterruptedException {
        lock.lock();
        try {
            long left = PATIENCE.toNanos();
            for (int at = seen; ; ) {
                for (; at < lines.size(); at++) {
                    if (Said.plain(lines.get(at), named).equals(wanted)) {
                        seen = at + 1;
                        return;
                    }
                }
                if (ended || left <= 0) {
                    throw new WalkException(
                            "`" + name + "` doesn't say:\n" + wanted + "\nbut, since the last line that "
                                    + "was looked for:\n" + String.join("\n", lines.subList(seen, lines.size())));
                }
                left = more.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Tells it to stop, and waits until it did; kills it when it doesn't. */
    void stop() throws InterruptedException {
        // Not `Process.destroy`, which closes what the program still writes to.
        process.toHandle().destroy();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new WalkException("`" + name + "` doesn't stop");
        }
    }

    /** Ends it and what it began, whatever it does. */
    void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
