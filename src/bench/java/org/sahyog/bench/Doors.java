package org.sahyog.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What came through the doors of a town’s halls, counted after each run. */
record Doors(Town town) {
    /** Refuses to go on where a place that was acknowledged is not taken, or one is that nobody asked for. */
    void prove(String contestant, Seen seen) throws SQLException {
        try (Connection connection = town.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select bench.scanned(), bench.misjudged()")) {
            row.next();
            long scanned = row.getLong(1);
            if (scanned < seen.done() * Halls.BATCH || scanned > (seen.done() + seen.open()) * Halls.BATCH) {
                throw new IllegalStateException(contestant + " keeps " + scanned + " scans of " + seen.done()
                        + " batches acknowledged, " + seen.open() + " open");
            }
            if (row.getLong(2) > 0) {
                throw new IllegalStateException(contestant + " takes " + row.getLong(2) + " first scans for others");
            }
        }
    }
}
