package dev.xproto.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that nobody closed opens as it was after its last commit. */
class H2StoreHeaderTest {
    private static final int COMMITS = 60;
    private static final long SEED = 20_261_121;

    @TempDir
    private Path folder;

    private Path file(String name) {
        return folder.resolve(name + ".mv.db");
    }

    private Connection open(String name) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:h2:file:" + folder.resolve(name) + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE");
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int newest(String name) throws SQLException {
        try (Connection connection = open(name);
                Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery("SELECT MAX(number) FROM done")) {
            assertThat(results.next()).isTrue();
            return results.getInt(1);
        }
    }

    /** What H2 alone makes of such files shows that this is needed: once it loses nothing, the class can go. */
    @Test
    void nothingThatWasCommittedIsLost() throws Exception {
        Random random = new Random(SEED);
        int lostWithout = 0;
        try (Connection connection = open("core")) {
            // Room is used again at once, and not after a while only.
            run(connection, "SET RETENTION_TIME 0");
            run(connection, "CREATE TABLE done(number INT PRIMARY KEY, text VARCHAR)");
            for (int commit = 1; commit <= COMMITS; commit++) {
                String text = "x".repeat(random.nextInt(20_000));
                run(connection, "DELETE FROM done WHERE number < " + (commit - random.nextInt(1, 50)));
                run(connection, "INSERT INTO done VALUES (" + commit + ", '" + text + "')");

                Files.copy(file("core"), file("killed" + commit));
                Files.copy(file("core"), file("alone" + commit));
                H2StoreHeader.mend(file("killed" + commit));
                assertThat(newest("killed" + commit)).isEqualTo(commit);
                lostWithout += newest("alone" + commit) < commit ? 1 : 0;
                Files.delete(file("killed" + commit));
                Files.delete(file("alone" + commit));
            }
        }
        assertThat(lostWithout).isPositive();
    }

    @Test
    void aChunkThatIsHalfWrittenDoesNotCount() throws Exception {
        try (Connection connection = open("core")) {
            run(connection, "CREATE TABLE done(number INT PRIMARY KEY, text VARCHAR)");
            run(connection, "INSERT INTO done VALUES (1, '')");
            long before = Files.size(file("core"));
            run(connection, "INSERT INTO done VALUES (2, '" + "x".repeat(10_000) + "')");
            byte[] bytes = Files.readAllBytes(file("core"));
            assertThat(bytes.length).isGreaterThan((int) before);
            Files.write(file("torn"), Arrays.copyOf(bytes, bytes.length - 4096));
        }
        H2StoreHeader.mend(file("torn"));
        assertThat(newest("torn")).isEqualTo(1);
    }

    @Test
    void whatIsClosedOpenOrNoDatabaseStaysAsItIs() throws Exception {
        H2StoreHeader.mend(file("absent"));
        assertThat(file("absent")).doesNotExist();
        for (String text : new String[] {"", "x", "H:2,block:2,blockSize:1000\n", "chunk:".repeat(4_000)}) {
            Files.writeString(file("none"), text);
            H2StoreHeader.mend(file("none"));
            assertThat(file("none")).hasContent(text);
        }
        try (Connection connection = open("core")) {
            run(connection, "CREATE TABLE done(number INT PRIMARY KEY, text VARCHAR)");
            unchanged(file("core"));
        }
        unchanged(file("core"));
    }

    private static void unchanged(Path file) throws IOException {
        byte[] before = Files.readAllBytes(file);
        H2StoreHeader.mend(file);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }
}
