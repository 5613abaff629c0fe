package dev.xproto.runtime;

import dev.xproto.runtime.lifecycle.ObservedTable;
import dev.xproto.runtime.lifecycle.Synchronizer;
import dev.xproto.sync.spi.Core;
import dev.xproto.sync.spi.Engine;
import java.io.PrintStream;
import java.util.List;

/** A run that ends when nothing is left to do, and shows what came of it. */
final class OneShot {
    private final Synchronizer synchronizer;
    private final PrintStream out;

    OneShot(Synchronizer synchronizer, PrintStream out) {
        this.synchronizer = synchronizer;
        this.out = out;
    }

    ExitCode run() {
        if (synchronizer.start().isFinal()) {
            return ExitCode.OK;
        }
        Engine engine = synchronizer.engine().orElseThrow();
        Core core = synchronizer.core().orElseThrow();
        try {
            engine.awaitQuiet();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        List<Engine.WaitingObject> waiting = engine.waiting();
        new ObservedTable(core.store()).lines(synchronizer.steps()).forEach(out::println);
        waiting.forEach(
                object -> out.println(object.model() + " " + object.key().id() + ": " + object.reason()));
        return waiting.isEmpty() ? ExitCode.OK : ExitCode.NOT_IN_SYNC;
    }
}
