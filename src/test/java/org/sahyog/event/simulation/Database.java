package org.sahyog.event.simulation;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** The product's database, as its owner: to shift time and to count, never to do what is tested. */
public record Database(String url, String user, String password) {
    public static Database ofTests() {
        Config config = ConfigProvider.getConfig();
        return new Database(
                config.getValue("quarkus.datasource.owner.jdbc.url", String.class),
                config.getValue("quarkus.datasource.owner.username", String.class),
                config.getValue("quarkus.datasource.owner.password", String.class));
    }

    public static Database of(Map<String, String> settings) {
        return new Database(
                settings.get("quarkus.datasource.owner.jdbc.url"),
                "sahyog_owner",
                settings.get("quarkus.datasource.owner.password"));
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** All statements in one transaction, each with the same parameters. */
    void run(Iterable<String> statements, Object... parameters) {
        try (Connection connection = connect()) {
            connection.setAutoCommit(false);
            for (String sql : statements) {
                try (PreparedStatement statement = prepared(connection, sql, parameters)) {
                    statement.execute();
                }
            }
            connection.commit();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    String text(String sql, Object... parameters) {
        try (Connection connection = connect();
                PreparedStatement statement = prepared(connection, sql, parameters);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }
}
