package org.sahyog.shared.database;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one complaint out of the log: while PostgreSQL refuses connections, the client’s pool (vertx-sql-client 4.5) forgets to stop the
 * clock of a statement that has failed already, and is surprised by it.
 */
final class ForgottenTimers {
    private static final String POOL = "io.vertx.sqlclient.impl.pool.SqlConnectionPool";

    private ForgottenTimers() {}

    static void ignore(Vertx vertx) {
        @Nullable Handler<Throwable> usual = vertx.exceptionHandler();
        vertx.exceptionHandler(failure -> {
            if (usual != null && !isOne(failure)) {
                usual.handle(failure);
            }
        });
    }

    private static boolean isOne(Throwable failure) {
        return failure instanceof IllegalStateException
                && "Result is already complete".equals(failure.getMessage())
                && Arrays.stream(failure.getStackTrace())
                        .anyMatch(frame -> frame.getClassName().equals(POOL));
    }
}
