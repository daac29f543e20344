package org.sahyog.event.simulation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.sahyog.OwnersDesk;

/**
 * The product's database, as its owner: to shift time and to count, never to do what is tested. It keeps its connection: to open one costs
 * more than what is done with it.
 */
public final class Database {
    private final Connection connection;

    private Database(Connection connection) {
        this.connection = connection;
    }

    /** The one that the configuration of this process names. */
    public static Database ofTests() {
        try {
            return new Database(OwnersDesk.connect());
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** All statements in one transaction, each with the same parameters. */
    synchronized void run(Iterable<String> statements, Object... parameters) {
        try {
            connection.setAutoCommit(false);
            for (String sql : statements) {
                try (PreparedStatement statement = prepared(sql, parameters)) {
                    statement.execute();
                }
            }
            connection.setAutoCommit(true);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    synchronized String text(String sql, Object... parameters) {
        try (PreparedStatement statement = prepared(sql, parameters);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private PreparedStatement prepared(String sql, Object... parameters) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }
}
