package dev.xproto.benchmarks;

import dev.xproto.store.CoreStorage;
import dev.xproto.store.Durability;
import dev.xproto.store.EmbeddedCore;
import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Operator;
import dev.xproto.sync.model.Predicate;
import dev.xproto.sync.store.Batch;
import dev.xproto.sync.store.ModelStore;
import dev.xproto.sync.store.Operation;
import dev.xproto.sync.store.Origin;
import dev.xproto.sync.store.StoreQuery;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

/**
 * What the store's operations cost with 1 000 to 1 000 000 objects in a table, and what bare JDBC takes to read the same rows
 * from the same table. Takes an empty folder, for H2, and the numbers of objects, where others are wanted.
 */
public final class StoreGrowth {
    private static final int PAGE = 1_000;

    private final ModelStore store;
    private final Connection bare;
    private int names;

    private StoreGrowth(ModelStore store, Connection bare) {
        this.store = store;
        this.bare = bare;
    }

    /** Something that is measured; the number is its own. */
    private interface Task {
        void run(int number) throws Exception;
    }

    /** Prints microseconds for each operation. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]).toAbsolutePath();
        String url =
                "jdbc:h2:file:" + folder.resolve("core") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;QUERY_CACHE_SIZE=512";
        List<Integer> sizes = arguments.length > 1
                ? Arrays.stream(arguments).skip(1).map(Integer::valueOf).toList()
                : List.of(1_000, 10_000, 100_000, 1_000_000);
        CoreStorage storage = new CoreStorage.Folder(folder, Durability.PROCESS);
        try (EmbeddedCore core = EmbeddedCore.open(storage, "bench@example.org", "bench", InstantSource.system());
                Connection bare = DriverManager.getConnection(url)) {
            StoreGrowth growth = new StoreGrowth(core.store(), bare);
            int first = growth.create();
            growth.measure(first, 200, 200); // warms up, and says nothing
            for (int size : sizes) {
                growth.fill(first, size);
                growth.measure(first, size, 1_000);
            }
        }
    }

    private int create() {
        return store.commit(
                        Batch.of(Origin.USER, new Operation.Create("Service", -1, Map.of("name", "service" + names++))))
                .get(0)
                .id();
    }

    /** Copies the first object, far away from the ids that the store gives out. */
    private void fill(int first, int size) throws SQLException {
        List<String> columns = new ArrayList<>();
        List<String> values = new ArrayList<>();
        try (ResultSet found = bare.getMetaData().getColumns(null, null, "m_Service", "%")) {
            while (found.next()) {
                String name = found.getString("COLUMN_NAME");
                columns.add('"' + name + '"');
                values.add(
                        switch (name.toLowerCase(Locale.ROOT)) {
                            case "id" -> "1000000 + n.x";
                            case "f_name" -> "'n' || n.x";
                            default -> "t.\"" + name + '"';
                        });
            }
        }
        try (Statement statement = bare.createStatement()) {
            statement.executeUpdate("INSERT INTO \"m_Service\" (" + String.join(", ", columns) + ") SELECT "
                    + String.join(", ", values) + " FROM \"m_Service\" t, SYSTEM_RANGE(1, " + size
                    + ") n WHERE t.id = " + first
                    + " AND n.x > (SELECT COALESCE(MAX(id), 1000000) - 1000000 FROM \"m_Service\" WHERE id > 1000000)");
        }
    }

    private void measure(int first, int size, int times) throws Exception {
        double create = microseconds(times, number -> create());
        double update = microseconds(
                times,
                number -> store.commit(Batch.of(
                        Origin.USER,
                        new Operation.Update(
                                new ObjectKey("Service", first),
                                Map.of("description", "d" + number),
                                OptionalLong.empty(),
                                false))));
        double get = microseconds(times, number -> store.read(List.of(new ObjectKey("Service", first))));
        double filter = microseconds(times, number -> store.read(byName("n" + (1 + number % size))));
        double page = microseconds(30, number -> store.read(page()));
        double bareFilter = microseconds(
                times, number -> rows("SELECT * FROM \"m_Service\" WHERE \"f_name\" = ?", "n" + (1 + number % size)));
        double barePage = microseconds(30, number -> rows("SELECT * FROM \"m_Service\" ORDER BY id LIMIT " + PAGE, ""));
        System.out.printf(
                Locale.ROOT,
                "%d objects: create %.0f us, update %.0f us, get %.0f us, filter %.0f us (bare %.0f us, ratio %.2f),"
                        + " page of %d %.0f us (bare %.0f us, ratio %.2f)%n",
                size,
                create,
                update,
                get,
                filter,
                bareFilter,
                bareFilter / filter,
                PAGE,
                page,
                barePage,
                barePage / page);
    }

    private static StoreQuery byName(String name) {
        return new StoreQuery(
                "Service",
                StoreQuery.Kind.LIVE,
                List.of(new Predicate<>("name", Operator.EQUAL, name, false)),
                PAGE,
                null);
    }

    private static StoreQuery page() {
        return new StoreQuery("Service", StoreQuery.Kind.LIVE, List.of(), PAGE, null);
    }

    /** All columns of all rows, as objects. */
    private int rows(String sql, String name) throws SQLException {
        int seen = 0;
        try (PreparedStatement statement = bare.prepareStatement(sql)) {
            if (!name.isEmpty()) {
                statement.setString(1, name);
            }
            try (ResultSet results = statement.executeQuery()) {
                int columns = results.getMetaData().getColumnCount();
                while (results.next()) {
                    for (int column = 1; column <= columns; column++) {
                        seen += results.getObject(column) == null ? 0 : 1;
                    }
                }
            }
        }
        return seen;
    }

    /** The median of five rounds. */
    private static double microseconds(int times, Task task) throws Exception {
        List<Double> rounds = new ArrayList<>();
        for (int round = 0; round < 5; round++) {
            long start = System.nanoTime();
            for (int number = 0; number < times; number++) {
                task.run(round * times + number);
            }
            rounds.add((System.nanoTime() - start) / 1e3 / times);
        }
        rounds.sort(null);
        return rounds.get(2);
    }
}
