package dev.xproto.store.onboard;

import dev.xproto.store.time.Micros;
import dev.xproto.sync.spi.Onboarding.ModelFile;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The texts of the loaded models, as the database keeps them. */
final class ServiceTable {
    private ServiceTable() {}

    /** All services, the core's own models first, then in the order in which they were first loaded. */
    static List<LoadedService> read(Connection connection) throws SQLException {
        List<LoadedService> services = new ArrayList<>();
        String sql = "SELECT name, version, core_version, hash FROM x_service ORDER BY position";
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet results = statement.executeQuery()) {
            while (results.next()) {
                String name = results.getString(1);
                services.add(new LoadedService(
                        name,
                        results.getString(2),
                        results.getString(3),
                        results.getString(4),
                        files(connection, name)));
            }
        }
        return services;
    }

    private static List<ModelFile> files(Connection connection, String service) throws SQLException {
        List<ModelFile> files = new ArrayList<>();
        String sql = "SELECT name, content FROM x_model_file WHERE service = ? ORDER BY position";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, service);
            try (ResultSet results = statement.executeQuery()) {
                while (results.next()) {
                    files.add(new ModelFile(results.getString(1), results.getString(2)));
                }
            }
        }
        return files;
    }

    /** Makes the services be those. */
    static void write(Connection connection, List<LoadedService> services, Instant moment) throws SQLException {
        for (String table : List.of("x_service", "x_model_file")) {
            try (PreparedStatement statement = connection.prepareStatement("DELETE FROM " + table)) {
                statement.executeUpdate();
            }
        }
        for (int position = 0; position < services.size(); position++) {
            write(connection, services.get(position), position, moment);
        }
    }

    private static void write(Connection connection, LoadedService service, int position, Instant moment)
            throws SQLException {
        String sql = "INSERT INTO x_service (name, position, version, core_version, hash, loaded_at)"
                + " VALUES (?, ?, ?, ?, ?, ?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, service.name());
            statement.setInt(2, position);
            statement.setString(3, service.version());
            statement.setString(4, service.coreVersion());
            statement.setString(5, service.hash());
            statement.setLong(6, Micros.of(moment));
            statement.executeUpdate();
        }
        for (int at = 0; at < service.files().size(); at++) {
            writeFile(connection, service, at);
        }
    }

    private static void writeFile(Connection connection, LoadedService service, int at) throws SQLException {
        String sql = "INSERT INTO x_model_file (service, position, name, content) VALUES (?, ?, ?, ?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, service.name());
            statement.setInt(2, at);
            statement.setString(3, service.files().get(at).name());
            statement.setString(4, service.files().get(at).content());
            statement.executeUpdate();
        }
    }
}
