package org.sahyog.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The books of a town’s cost pools: computed anew after each run, and put back to what they were. */
record Books(Town town) {
    /** Refuses to go on where anything is wrong. {@code all}: also what was posted before. */
    void prove(String contestant, Seen seen, boolean all) throws SQLException {
        try (Connection connection = town.connect()) {
            List<String> faults = column(connection, "select bench.faults(" + (all ? 0 : 1) + ") limit 5");
            long posted = Long.parseLong(
                    column(connection, "select cast(bench.posted() as text)").get(0));
            if (posted < seen.done() || posted > seen.done() + seen.open()) {
                faults.add(posted + " were posted, " + seen.done() + " acknowledged, " + seen.open() + " open");
            }
            if (!faults.isEmpty()) {
                throw new IllegalStateException("The books of " + contestant + " are wrong: " + faults);
            }
            if (all) {
                String sum = "select cast(count(*) as text) from ledger_entry";
                System.out.println("The books of " + contestant + " are exact, all "
                        + column(connection, sum).get(0) + " entries; " + posted + " contributions of " + seen.done()
                        + " acknowledged");
            }
        }
    }

    private static List<String> column(Connection connection, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
