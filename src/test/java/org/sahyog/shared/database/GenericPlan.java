package org.sahyog.shared.database;

import io.vertx.mutiny.sqlclient.Pool;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** How PostgreSQL carries out a statement whatever values it is given. */
public final class GenericPlan {
    private GenericPlan() {}

    public static String of(Pool pool, String types, String sql, String values) {
        var lines = pool.withTransaction(connection -> connection
                        .query("set local plan_cache_mode = force_generic_plan")
                        .execute()
                        .chain(() -> connection
                                .query("prepare found (" + types + ") as " + sql)
                                .execute())
                        .chain(() -> connection
                                .query("explain execute found (" + values + ")")
                                .execute())
                        .call(() -> connection.query("deallocate found").execute()))
                .await()
                .indefinitely();
        return StreamSupport.stream(lines.spliterator(), false)
                .map(row -> row.getString(0))
                .collect(Collectors.joining("\n"));
    }
}
