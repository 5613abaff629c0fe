package dev.xproto.runtime;

import dev.xproto.runtime.lifecycle.ObservedTable;
import dev.xproto.runtime.lifecycle.Synchronizer;
import dev.xproto.sync.spi.Core;
import dev.xproto.sync.spi.Engine;
import dev.xproto.sync.store.StoreException;
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
        boolean shown = show(core);
        waiting.forEach(
                object -> out.println(object.model() + " " + object.key().id() + ": " + object.reason()));
        return shown && waiting.isEmpty() ? ExitCode.OK : ExitCode.NOT_IN_SYNC;
    }

    /** Whether the store could show its objects; one that is gone by now, or has one too long to read, can't. */
    private boolean show(Core core) {
        try {
            new ObservedTable(core.store()).lines(synchronizer.steps()).forEach(out::println);
            return true;
        } catch (StoreException e) {
            out.println("the objects can't be shown: " + e.getMessage());
            return false;
        }
    }
}
