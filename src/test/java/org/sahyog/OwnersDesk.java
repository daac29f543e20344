package org.sahyog;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Statements as the owner of the database. Its connections are kept: signing in takes longer than most of what is asked. */
public final class OwnersDesk {
    private static final int MOST_KEPT = 4;
    private static final Queue<Connection> FREE = new ConcurrentLinkedQueue<>();

    interface Answer<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    private OwnersDesk() {}

    static <T> T ask(String sql, Answer<T> answer, Object... parameters) {
        try {
            Connection kept = FREE.poll();
            Connection connection = kept == null ? connect() : kept;
            return ask(connection, sql, answer, parameters);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static <T> T ask(Connection connection, String sql, Answer<T> answer, Object... parameters)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return answer.of(statement);
        } finally {
            giveBack(connection);
        }
    }

    private static void giveBack(Connection connection) throws SQLException {
        if (FREE.size() < MOST_KEPT) {
            FREE.add(connection);
        } else {
            connection.close();
        }
    }

    /** One more, for whoever needs a transaction or a session of his own. */
    public static Connection connect() throws SQLException {
        Config config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("quarkus.datasource.owner.jdbc.url", String.class),
                config.getValue("quarkus.datasource.owner.username", String.class),
                config.getValue("quarkus.datasource.owner.password", String.class));
    }
}
