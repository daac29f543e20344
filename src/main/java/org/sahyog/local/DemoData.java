package org.sahyog.local;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts something to see into an empty database of the embedded PostgreSQL, once. */
@ApplicationScoped
class DemoData {
    private final AgroalDataSource owner;
    private final boolean wanted;

    DemoData(
            @DataSource("owner") AgroalDataSource owner,
            @ConfigProperty(name = "sahyog.local.demo-data", defaultValue = "false") boolean wanted) {
        this.owner = owner;
        this.wanted = wanted;
    }

    void write(@Observes StartupEvent start) throws SQLException, IOException {
        if (!wanted) {
            return;
        }
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            if (isEmpty(statement)) {
                connection.setAutoCommit(false);
                statement.execute(script());
                connection.commit();
            }
        }
    }

    private static boolean isEmpty(Statement statement) throws SQLException {
        try (ResultSet programmes = statement.executeQuery("select 1 from programme limit 1")) {
            return !programmes.next();
        }
    }

    private static String script() throws IOException {
        try (InputStream file = DemoData.class.getResourceAsStream("/local/demo.sql")) {
            return new String(Optional.ofNullable(file).orElseThrow().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
