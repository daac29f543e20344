package org.sahyog;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.sahyog.shared.Ids;

/** A fresh cluster with its people for one test: an agency, a CDA, an institution, and as many firms as asked for. */
public final class Town {
    public final UUID agencyId = Ids.next();
    public final UUID programmeId = Ids.next();
    public final UUID clusterId = Ids.next();
    public final Resident agency;
    public final Resident cda;
    public final Resident institution;

    /** Somebody with a token, and the organisation she acts for. Most people of a town say nothing: who speaks first signs. */
    public record Resident(UUID personId, UUID organisationId, String organisationName, Supplier<String> signing) {
        public Resident(UUID personId, UUID organisationId, String organisationName, String token) {
            this(personId, organisationId, organisationName, () -> token);
        }

        public String token() {
            return signing.get();
        }

        public RequestSpecification calls() {
            return given().auth().oauth2(token()).basePath("/api/v1");
        }

        /** Calls that change something: JSON, with a fresh key. */
        public RequestSpecification posts() {
            return calls().contentType("application/json").header("Idempotency-Key", UUID.randomUUID());
        }
    }

    public Town() {
        agency = resident("AGENCY", agencyId, "agency");
        run("insert into programme (id, agency_id, name) values (?, ?, 'Test programme')", programmeId, agencyId);
        run("""
                insert into cluster (id, programme_id, name, product, state_code, district, pin_code)
                values (?, ?, 'Test town', 'Brassware', 'IN-UP', 'Moradabad', '244001')
                """, clusterId, programmeId);
        run(
                "insert into cluster_agency (cluster_id, agency_id, role, since_on) values (?, ?, 'LEAD', current_date)",
                clusterId,
                agencyId);
        cda = agent();
        institution = stakeholder("INSTITUTION", "institution");
    }

    /** One of the agency's people who serves the cluster from today on. */
    public Resident agent() {
        Resident agent = person(agencyId, "Agency " + agencyId, "STAFF", "cda");
        served(agent);
        return agent;
    }

    /** From today on. */
    public void served(Resident agent) {
        run(
                "insert into cda_assignment (id, cluster_id, person_id, since_on) values (?, ?, ?, current_date)",
                Ids.next(),
                clusterId,
                agent.personId());
    }

    public Resident firm() {
        return stakeholder("FIRM", "firm");
    }

    /** A firm owner who belongs to no cluster. */
    public static Resident loner() {
        return resident("FIRM", Ids.next(), "firm");
    }

    public static Resident nobody() {
        return person(null, "", "", "firm");
    }

    private Resident stakeholder(String kind, String role) {
        Resident resident = resident(kind, Ids.next(), role);
        join(resident);
        return resident;
    }

    /** Somebody of another town comes into this one too. */
    public void join(Resident resident) {
        run("""
                insert into stakeholder (id, cluster_id, organisation_id, state, asked_at, active_at)
                values (?, ?, ?, 'ACTIVE', now(), now())
                """, Ids.next(), clusterId, resident.organisationId());
    }

    private static Resident resident(String kind, UUID organisationId, String role) {
        String name = kind.charAt(0) + kind.substring(1).toLowerCase(Locale.ROOT) + " " + organisationId;
        run(
                "insert into organisation (id, kind, name, name_key, pin_code, keycloak_state) values (?, ?, ?, ?, '244001', 'DONE')",
                organisationId,
                kind,
                name,
                organisationId.toString());
        return person(organisationId, name, "OWNER", role);
    }

    /** One more person, who acts for the organisation as {@code affiliation} says. */
    public static Resident person(UUID organisationId, String organisationName, String affiliation, String role) {
        UUID id = Ids.next();
        String subject = "minted-" + id;
        run(
                "insert into person (id, subject, username, name) values (?, ?, ?, ?)",
                id,
                subject,
                subject,
                "Person " + id);
        if (organisationId != null) {
            affiliate(id, organisationId, affiliation);
        }
        return new Resident(id, organisationId, organisationName, signedOnce(subject, "Person " + id, role));
    }

    private static Supplier<String> signedOnce(String subject, String name, String role) {
        AtomicReference<String> signed = new AtomicReference<>();
        return () -> signed.updateAndGet(token -> token == null ? Tokens.of(subject, name, role) : token);
    }

    static void affiliate(UUID personId, UUID organisationId, String role) {
        run("""
                insert into affiliation (id, organisation_id, person_id, role, since, keycloak_state)
                values (?, ?, ?, ?, now(), 'DONE')
                """, Ids.next(), organisationId, personId, role);
    }

    /** A published event of the institution for its cluster, called “Costing”, so many days from now. */
    public String publishedEvent(int capacity, int days) {
        LocalDateTime start = LocalDateTime.now().plusDays(days).withNano(0);
        String events = "/clusters/" + clusterId + "/events";
        String id = institution
                .posts()
                .body(Map.of(
                        "title", "Costing",
                        "language", "hi",
                        "audience", "CLUSTER",
                        "localStart", start.toString(),
                        "localEnd", start.plusHours(3).toString(),
                        "venue", "Hall 2",
                        "capacity", capacity))
                .post(events)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        institution.posts().post(events + "/" + id + "/publication").then().statusCode(200);
        return id;
    }

    /** As the owner of the database: sets the scene and counts, never what is tested. */
    public static int run(String sql, Object... parameters) {
        return OwnersDesk.ask(sql, PreparedStatement::executeUpdate, parameters);
    }

    public static long count(String sql, Object... parameters) {
        return one(Number.class, sql, parameters).longValue();
    }

    public static UUID id(String sql, Object... parameters) {
        return one(UUID.class, sql, parameters);
    }

    public static String text(String sql, Object... parameters) {
        return one(String.class, sql, parameters);
    }

    private static <T> T one(Class<T> type, String sql, Object... parameters) {
        return OwnersDesk.ask(sql, statement -> type.cast(firstColumn(statement)), parameters);
    }

    private static Object firstColumn(PreparedStatement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getObject(1);
        }
    }
}
