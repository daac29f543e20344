package org.sahyog.bench.baseline;

import io.vertx.core.Future;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwt.consumer.JwtContext;
import org.sahyog.bench.baseline.Minimal.Caller;
import org.sahyog.bench.baseline.Minimal.Refused;

/** Who comes in. */
interface Door {
    Future<Caller> caller(SqlClient database, HttpServerRequest request);

    Future<Void> maySee(SqlClient database, Caller caller, UUID cluster, UUID event);

    Future<Void> mayRegister(SqlClient database, Caller caller, UUID cluster, UUID event);

    Future<Void> mayOrganise(SqlClient database, Caller caller, UUID cluster, UUID event);

    /** Refuses who does not keep the money of that pool. */
    Future<Void> mayPost(SqlClient database, Caller caller, UUID cluster, UUID pool);

    /** Refuses strangers of the cluster, and tells whether she serves it. */
    Future<Boolean> serves(SqlClient database, Caller caller, UUID cluster);

    /** Refuses who does not see that network, and tells whether she serves its cluster. */
    Future<Boolean> seesNetwork(SqlClient database, Caller caller, UUID cluster, UUID network);

    /** Believes the header. */
    static Door open() {
        return new Door() {
            @Override
            public Future<Caller> caller(SqlClient database, HttpServerRequest request) {
                String organisation = request.getHeader("Acting-For");
                UUID acting = UUID.fromString(organisation);
                UUID person = UUID.fromString(organisation.replace("0197f100", "0197f200"));
                return Future.succeededFuture(new Caller(organisation, person, new UUID[] {acting}, acting));
            }

            @Override
            public Future<Void> maySee(SqlClient database, Caller caller, UUID cluster, UUID event) {
                return Future.succeededFuture();
            }

            @Override
            public Future<Void> mayRegister(SqlClient database, Caller caller, UUID cluster, UUID event) {
                return Future.succeededFuture();
            }

            @Override
            public Future<Void> mayOrganise(SqlClient database, Caller caller, UUID cluster, UUID event) {
                return Future.succeededFuture();
            }

            @Override
            public Future<Void> mayPost(SqlClient database, Caller caller, UUID cluster, UUID pool) {
                return Future.succeededFuture();
            }

            @Override
            public Future<Boolean> serves(SqlClient database, Caller caller, UUID cluster) {
                return Future.succeededFuture(false);
            }

            @Override
            public Future<Boolean> seesNetwork(SqlClient database, Caller caller, UUID cluster, UUID network) {
                return Future.succeededFuture(false);
            }
        };
    }

    /** Proves the token and asks the database, with the service's own library and statements. */
    static Door guarded(String publicKey, String issuer) {
        return new Guarded(publicKey, issuer);
    }

    /** See {@link #guarded}. */
    final class Guarded implements Door {
        private static final Statement FIND = Statement.of("identity.access.Callers", "FIND");
        /** Firms run no clusters. */
        private static final UUID[] RUNS_NONE = {};

        private static final Statement SIGHT = Statement.of("event.access.EventSight", "SIGHT");
        private static final Statement STANDING = Statement.of("cluster.access.ClusterRights", "STANDING");
        private static final Statement POOL = Statement.of("costpool.access.PoolRights", "STANDING");
        private static final Statement NETWORK = Statement.of("network.access.NetworkRights", "STANDING");

        private final JwtConsumer tokens;

        private Guarded(String publicKey, String issuer) {
            try {
                tokens = new JwtConsumerBuilder()
                        .setVerificationKey(KeyFactory.getInstance("RSA")
                                .generatePublic(new X509EncodedKeySpec(
                                        Base64.getDecoder().decode(publicKey))))
                        .setExpectedIssuer(issuer)
                        .setExpectedAudience("sahyog-api")
                        .setRequireExpirationTime()
                        .setRequireSubject()
                        .registerValidator(Guarded::refuseOthers)
                        .build();
            } catch (GeneralSecurityException noKey) {
                throw new IllegalStateException(noKey);
            }
        }

        private static String refuseOthers(JwtContext token) throws MalformedClaimException {
            JwtClaims claims = token.getJwtClaims();
            boolean ours = "Bearer".equals(claims.getStringClaimValue("typ"))
                    && "sahyog-android".equals(claims.getStringClaimValue("azp"));
            return ours ? null : "not for us";
        }

        @Override
        public Future<Caller> caller(SqlClient database, HttpServerRequest request) {
            String subject = subject(request.getHeader("Authorization"));
            UUID acting = UUID.fromString(request.getHeader("Acting-For"));
            return database.preparedQuery(FIND.text())
                    .execute(Tuple.of(subject))
                    .map(rows -> {
                        Row row = rows.iterator().next();
                        UUID[] organisations = ((JsonArray) row.getValue("organisations"))
                                .stream()
                                        .map(each -> UUID.fromString(((JsonObject) each).getString("id")))
                                        .toArray(UUID[]::new);
                        refuseUnless(
                                row.getValue("erased_at") == null
                                        && Arrays.asList(organisations).contains(acting),
                                403);
                        return new Caller(subject, row.getUUID("id"), organisations, acting);
                    });
        }

        private String subject(String authorization) {
            try {
                return tokens.processToClaims(authorization.substring("Bearer ".length()))
                        .getSubject();
            } catch (InvalidJwtException | MalformedClaimException unproved) {
                throw new Refused(401);
            }
        }

        @Override
        public Future<Void> maySee(SqlClient database, Caller caller, UUID cluster, UUID event) {
            Tuple parameters = Tuple.of(caller.person(), caller.organisations(), cluster, event, null, RUNS_NONE);
            return database.preparedQuery(SIGHT.text()).execute(parameters).map(rows -> {
                refuseUnless(rows.size() == 1 && isSeen(rows.iterator().next(), caller), 404);
                return null;
            });
        }

        private static boolean isSeen(Row row, Caller caller) {
            boolean visible = row.getString("state").equals("PUBLISHED")
                    || row.getString("state").equals("CANCELLED");
            return visible
                    ? row.getBoolean("admits")
                    : row.getBoolean("serves")
                            || row.getBoolean("inside")
                                    && Arrays.asList(caller.organisations()).contains(row.getUUID("organiser_id"));
        }

        @Override
        public Future<Void> mayPost(SqlClient database, Caller caller, UUID cluster, UUID pool) {
            UUID[] acting = {caller.acting()};
            Tuple parameters = Tuple.of(cluster, pool, caller.person(), caller.organisations(), acting, RUNS_NONE);
            return database.preparedQuery(POOL.text()).execute(parameters).map(rows -> {
                refuseUnless(rows.size() == 1 && rows.iterator().next().getBoolean("treasurer"), 403);
                return null;
            });
        }

        /** As the organisation acted for alone. */
        @Override
        public Future<Void> mayRegister(SqlClient database, Caller caller, UUID cluster, UUID event) {
            Caller acting =
                    new Caller(caller.subject(), caller.person(), new UUID[] {caller.acting()}, caller.acting());
            return maySee(database, acting, cluster, event);
        }

        /** As the organisation acted for alone; who is its owner may organise. */
        @Override
        public Future<Void> mayOrganise(SqlClient database, Caller caller, UUID cluster, UUID event) {
            UUID[] acting = {caller.acting()};
            Tuple parameters = Tuple.of(caller.person(), acting, cluster, event, null, RUNS_NONE);
            return database.preparedQuery(SIGHT.text()).execute(parameters).map(rows -> {
                refuseUnless(rows.size() == 1 && isOrganiser(rows.iterator().next(), caller), 403);
                return null;
            });
        }

        private static boolean isOrganiser(Row row, Caller caller) {
            return row.getBoolean("serves")
                    || row.getBoolean("inside") && row.getUUID("organiser_id").equals(caller.acting());
        }

        @Override
        public Future<Boolean> serves(SqlClient database, Caller caller, UUID cluster) {
            Tuple parameters = Tuple.of(cluster, caller.person(), caller.organisations(), caller.acting(), RUNS_NONE);
            return database.preparedQuery(STANDING.text()).execute(parameters).map(rows -> {
                Row row = rows.size() == 1 ? rows.iterator().next() : null;
                refuseUnless(
                        row != null
                                && (row.getBoolean("cda") || row.getBoolean("agency") || row.getBoolean("stakeholder")),
                        404);
                return row.getBoolean("cda") || row.getBoolean("agency");
            });
        }

        @Override
        public Future<Boolean> seesNetwork(SqlClient database, Caller caller, UUID cluster, UUID network) {
            UUID[] acting = {caller.acting()};
            Tuple parameters = Tuple.tuple()
                    .addUUID(cluster)
                    .addUUID(network)
                    .addUUID(caller.person())
                    .addArrayOfUUID(caller.organisations())
                    .addArrayOfUUID(acting)
                    .addArrayOfUUID(RUNS_NONE)
                    .addUUID(null);
            return database.preparedQuery(NETWORK.text()).execute(parameters).map(rows -> {
                Row row = rows.size() == 1 ? rows.iterator().next() : null;
                refuseUnless(
                        row != null
                                && (row.getBoolean("serves")
                                        || row.getBoolean("agency_staff")
                                        || row.getBoolean("belongs")
                                        || row.getBoolean("active") && row.getBoolean("stakeholder")),
                        404);
                return row.getBoolean("serves");
            });
        }

        private static void refuseUnless(boolean right, int status) {
            if (!right) {
                throw new Refused(status);
            }
        }
    }
}
