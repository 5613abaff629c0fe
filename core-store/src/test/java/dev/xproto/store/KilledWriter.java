package dev.xproto.store;

import static dev.xproto.store.StoreFixture.values;

import dev.xproto.sync.model.Row;
import dev.xproto.sync.store.Batch;
import dev.xproto.sync.store.Operation;
import dev.xproto.sync.store.Origin;
import dev.xproto.sync.store.StoreException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.List;

/**
 * Writes pairs of objects from several threads, and says before each that it tries and after each that it is done, until it
 * is killed or the store fails.
 */
final class KilledWriter {
    static final int THREADS = 4;

    private KilledWriter() {}

    /** Takes how and where to open the store and a word that makes the names of this run its own. */
    public static void main(String[] arguments) throws SQLException {
        EmbeddedCore core = EmbeddedCore.open(
                storage(arguments[0], arguments[1]), "admin@example.org", "secret", InstantSource.system());
        if (!arguments[0].equals("postgres")) {
            useRoomAgainAtOnce(arguments[1]);
        }
        for (int i = 1; i < THREADS; i++) {
            int number = i;
            new Thread(() -> write(core, arguments[2] + "-" + number)).start();
        }
        write(core, arguments[2] + "-0");
    }

    /** H2 waits for a while else, longer than this program lives; and only then commits land anywhere in the file. */
    private static void useRoomAgainAtOnce(String folder) throws SQLException {
        String url = "jdbc:h2:file:" + Path.of(folder).resolve("core").toAbsolutePath() + ";IFEXISTS=TRUE";
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("SET RETENTION_TIME 0");
        }
    }

    static CoreStorage storage(String kind, String place) {
        return switch (kind) {
            case "postgres" -> new CoreStorage.Postgres(place, "", "");
            case "fsync" -> new CoreStorage.Folder(Path.of(place), Durability.FSYNC);
            default -> new CoreStorage.Folder(Path.of(place), Durability.PROCESS);
        };
    }

    private static void write(EmbeddedCore core, String prefix) {
        for (int count = 0; ; count++) {
            String name = prefix + "-" + count;
            say("try " + name);
            try {
                List<Row> rows = core.store()
                        .commit(Batch.of(
                                Origin.USER,
                                new Operation.Create("Service", -1, values("name", "a-" + name)),
                                new Operation.Create("Service", -2, values("name", "b-" + name))));
                say("done " + rows.get(0).id() + " " + rows.get(1).id());
            } catch (StoreException e) {
                Runtime.getRuntime().halt(1); // the server was killed, not this process
            }
        }
    }

    private static void say(String line) {
        synchronized (System.out) {
            System.out.println(line);
            System.out.flush();
        }
    }
}
