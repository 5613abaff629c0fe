package dev.xproto.store;

import static dev.xproto.store.StoreFixture.values;

import dev.xproto.sync.model.Row;
import dev.xproto.sync.spi.Core;
import dev.xproto.sync.spi.ModelStoreProvider.ConnectRequest;
import dev.xproto.sync.store.Batch;
import dev.xproto.sync.store.Operation;
import dev.xproto.sync.store.Origin;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/** Writes pairs of objects from several threads and says so on its output, until it is killed. */
final class KilledWriter {
    static final int THREADS = 4;

    private KilledWriter() {}

    /** Takes the data folder and a number that makes the names of this run its own. */
    public static void main(String[] arguments) throws InterruptedException {
        Core core = new EmbeddedCoreProvider()
                .connect(new ConnectRequest(
                        "embedded", "admin@example.org", "secret", Path.of(arguments[0]), InstantSource.system()));
        for (int i = 1; i < THREADS; i++) {
            int number = i;
            new Thread(() -> write(core, arguments[1] + "-" + number)).start();
        }
        write(core, arguments[1] + "-0");
    }

    private static void write(Core core, String prefix) {
        for (int count = 0; ; count++) {
            String name = prefix + "-" + count;
            List<Row> rows = core.store()
                    .commit(Batch.of(
                            Origin.USER,
                            new Operation.Create("Service", -1, values("name", "a-" + name)),
                            new Operation.Create("Service", -2, values("name", "b-" + name))));
            synchronized (System.out) {
                System.out.println(
                        "done " + rows.get(0).id() + " " + rows.get(1).id());
                System.out.flush();
            }
        }
    }
}
