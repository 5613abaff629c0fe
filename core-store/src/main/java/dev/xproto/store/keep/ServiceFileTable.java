package dev.xproto.store.keep;

import dev.xproto.store.sql.Database;
import dev.xproto.store.sql.SqlWork;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The files that services sent along with their models. Safe for use by many threads. */
public final class ServiceFileTable {
    private final Database database;

    /** The files in that database; makes their table. */
    public ServiceFileTable(Database database) {
        this.database = database;
        String text = database.dialect().longText();
        database.define(List.of("CREATE TABLE IF NOT EXISTS x_service_file (service CHARACTER VARYING,"
                + " position INTEGER, kind CHARACTER VARYING, name CHARACTER VARYING, content " + text
                + ", PRIMARY KEY (service, position))"));
    }

    /** The files of a service, in the order in which they were sent. */
    public List<ServiceFile> of(String service) {
        return database.read(connection -> read(connection, service));
    }

    /**
     * Makes the files of a service be those, in one transaction.
     *
     * @return whether anything changed
     */
    public boolean replace(String service, List<ServiceFile> files) {
        return database.write(replacing(service, files));
    }

    /** The same as a part of somebody's transaction. */
    public static SqlWork<Boolean> replacing(String service, List<ServiceFile> files) {
        return connection -> {
            if (read(connection, service).equals(files)) {
                return false;
            }
            try (PreparedStatement delete =
                    connection.prepareStatement("DELETE FROM x_service_file WHERE service = ?")) {
                delete.setString(1, service);
                delete.executeUpdate();
            }
            for (int position = 0; position < files.size(); position++) {
                insert(connection, service, position, files.get(position));
            }
            return true;
        };
    }

    private static List<ServiceFile> read(Connection connection, String service) throws SQLException {
        List<ServiceFile> files = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT kind, name, content FROM x_service_file WHERE service = ? ORDER BY position")) {
            select.setString(1, service);
            try (ResultSet results = select.executeQuery()) {
                while (results.next()) {
                    files.add(new ServiceFile(
                            ServiceFile.Kind.valueOf(results.getString(1)),
                            results.getString(2),
                            results.getString(3)));
                }
            }
        }
        return files;
    }

    private static void insert(Connection connection, String service, int position, ServiceFile file)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO x_service_file (service, position, kind, name, content) VALUES (?, ?, ?, ?, ?)")) {
            insert.setString(1, service);
            insert.setInt(2, position);
            insert.setString(3, file.kind().name());
            insert.setString(4, file.name());
            insert.setString(5, file.content());
            insert.executeUpdate();
        }
    }
}
