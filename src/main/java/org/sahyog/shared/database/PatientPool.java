package org.sahyog.shared.database;

import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.SqlConnectOptions;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The connections to PostgreSQL, with an end to every wait: without it a request waits half a minute for a connection, and for ever for
 * the answer of a PostgreSQL that is frozen or cut off.
 */
@Singleton
class PatientPool implements PgPoolCreator {
    private static final int CONNECTION_SECONDS = 2;

    /** A statement each; whoever comes then is told at once that she is too many. */
    private static final int MOST_WAITING = 1000;

    @Override
    public Pool create(Input input) {
        ForgottenTimers.ignore(input.vertx());
        PoolOptions pool = input.poolOptions()
                .setConnectionTimeout(CONNECTION_SECONDS)
                .setConnectionTimeoutUnit(TimeUnit.SECONDS)
                .setMaxWaitQueueSize(MOST_WAITING);
        List<PgConnectOptions> servers = input.pgConnectOptionsList();
        servers.forEach(PatientPool::prepare);
        return PgBuilder.pool()
                .with(pool)
                .connectingTo(List.<SqlConnectOptions>copyOf(servers))
                .withConnectHandler(AnswerLimit::watch)
                .using(input.vertx())
                .build();
    }

    /** By itself the client prepares statements of more than 2,048 characters, our longest reads, anew each time. */
    private static void prepare(PgConnectOptions server) {
        server.setTcpKeepAlive(true)
                .setConnectTimeout(CONNECTION_SECONDS * 1000)
                .setPreparedStatementCacheSqlFilter(statement -> true);
    }
}
