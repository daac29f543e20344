package org.sahyog.bench.baseline;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgPool;
import io.vertx.sqlclient.PoolOptions;
import java.util.UUID;

/**
 * The server that one would write by hand for a handful of requests. BARE knows who calls from a header and lets everyone in; EQUAL proves the
 * token, finds the person and her right as the service does.
 */
public final class Minimal extends AbstractVerticle {
    /** Who calls, for which organisations, and for which of them. */
    record Caller(String subject, UUID person, UUID[] organisations, UUID acting) {}

    /** Ends a request with this status. */
    static final class Refused extends RuntimeException {
        final int status;

        Refused(int status) {
            super("refused", null, false, false);
            this.status = status;
        }
    }

    private final int port;
    private final PgPool pool;
    private final Door door;
    private final Answers answers;
    private final Postings postings;
    private final Pages pages;
    private final HallPages hallPages;
    private final Gate gate;

    private Minimal(int port, PgPool pool, Door door, SeatProof seats) {
        this.port = port;
        this.pool = pool;
        this.door = door;
        this.answers = new Answers(pool);
        this.postings = new Postings(pool);
        this.pages = new Pages(pool);
        this.hallPages = new HallPages(pool);
        this.gate = new Gate(pool, seats);
    }

    /** Kind, port, event loops, database, password, public key, issuer, public key of seats. */
    public static void main(String... arguments) {
        int threads = Integer.parseInt(arguments[2]);
        Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(threads));
        PgConnectOptions database = PgConnectOptions.fromUri(arguments[3])
                .setUser("sahyog")
                .setPassword(arguments[4])
                .setCachePreparedStatements(true)
                .setPreparedStatementCacheSqlFilter(statement -> true)
                .addProperty("plan_cache_mode", "force_generic_plan");
        PgPool pool = PgPool.pool(vertx, database, new PoolOptions().setMaxSize(20));
        Door door = arguments[0].equals("BARE") ? Door.open() : Door.guarded(arguments[5], arguments[6]);
        SeatProof seats = SeatProof.by(arguments[7]);
        int port = Integer.parseInt(arguments[1]);
        vertx.deployVerticle(() -> new Minimal(port, pool, door, seats), new DeploymentOptions().setInstances(threads))
                .onFailure(failure -> {
                    failure.printStackTrace();
                    System.exit(1);
                });
    }

    @Override
    public void start() {
        vertx.createHttpServer().requestHandler(this::serve).listen(port, "127.0.0.1");
    }

    private void serve(HttpServerRequest request) {
        String[] path = request.path().split("/");
        if (path[2].equals("health")) {
            request.response().end();
            return;
        }
        Future<Buffer> answer = request.method() == HttpMethod.POST ? written(request, path) : read(request, path);
        answer.onSuccess(body -> request.response()
                        .setStatusCode(request.method() == HttpMethod.POST ? 201 : 200)
                        .putHeader("Content-Type", "application/json")
                        .end(body))
                .onFailure(failure -> refuse(request, failure));
    }

    /** Below {@code /api/v1/clusters/{clusterId}}: registrations of an event, scans at its door, contributions to a cost pool. */
    private Future<Buffer> written(HttpServerRequest request, String[] path) {
        UUID cluster = UUID.fromString(path[4]);
        UUID one = UUID.fromString(path[6]);
        return request.body()
                .compose(body -> door.caller(pool, request).compose(caller -> {
                    JsonObject draft = body.toJsonObject();
                    return switch (path[path.length - 1]) {
                        case "contributions" ->
                            door.mayPost(pool, caller, cluster, one)
                                    .compose(may -> postings.receive(caller, cluster, one, request, draft));
                        case "check-ins" ->
                            door.mayOrganise(pool, caller, cluster, one)
                                    .compose(may -> gate.upload(caller, cluster, one, request, draft));
                        default ->
                            door.mayRegister(pool, caller, cluster, one)
                                    .compose(may -> answers.register(caller, cluster, one, request, draft));
                    };
                }));
    }

    /** {@code /api/v1/me/inbox}, {@code /api/v1/me/agenda}, {@code /api/v1/practices}, or below {@code /api/v1/clusters/{clusterId}}: events, networks and announcements. */
    private Future<Buffer> read(HttpServerRequest request, String[] path) {
        return Future.succeededFuture()
                .compose(begun -> door.caller(pool, request))
                .compose(caller -> {
                    if (path[3].equals("me")) {
                        return path[4].equals("agenda")
                                ? hallPages.agenda(caller, request)
                                : pages.inbox(caller, request);
                    }
                    if (path[3].equals("practices")) {
                        return pages.practices(caller, request);
                    }
                    UUID cluster = UUID.fromString(path[4]);
                    UUID one = path.length > 6 ? UUID.fromString(path[6]) : null;
                    return switch (path[path.length == 8 ? 7 : 5]) {
                        case "roster" ->
                            door.mayOrganise(pool, caller, cluster, one)
                                    .compose(may -> hallPages.roster(caller, cluster, one, request));
                        case "networks" ->
                            door.seesNetwork(pool, caller, cluster, one)
                                    .compose(serves -> pages.network(caller, serves, cluster, one));
                        case "announcements" ->
                            door.serves(pool, caller, cluster).compose(serves -> pages.feed(caller, cluster, request));
                        default ->
                            one == null
                                    ? door.serves(pool, caller, cluster)
                                            .compose(serves -> answers.list(caller, serves, cluster, request))
                                    : door.maySee(pool, caller, cluster, one)
                                            .compose(may -> answers.event(cluster, one));
                    };
                });
    }

    private static void refuse(HttpServerRequest request, Throwable failure) {
        if (!(failure instanceof Refused)) {
            failure.printStackTrace();
        }
        request.response()
                .setStatusCode(failure instanceof Refused refused ? refused.status : 500)
                .end();
    }
}
