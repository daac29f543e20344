package org.sahyog.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sahyog.local.FreePorts;
import org.sahyog.local.TestServices;
import org.sahyog.notification.stream.Listening;

/** Two processes of the product on one database: what is due happens once, and clients of both hear of it. */
@DisplayName("Two replicas on one database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReplicasIT {
    private static final int DEADLINES = 500;
    private static final String CLUSTER = "0197f005-0000-7000-8000-000000000001";
    private static final String INSTITUTION = "0197f002-0000-7000-8000-000000000101";

    private final Map<String, String> services = TestServices.settings();
    private final int onePort = FreePorts.next();
    private final int otherPort = FreePorts.next();
    private Product one;
    private Product other;

    @BeforeAll
    void startBoth() throws Exception {
        one = Product.start(onePort, Path.of("target/replica-one.log"), services);
        other = Product.start(otherPort, Path.of("target/replica-other.log"), services);
    }

    @AfterAll
    void stopBoth() throws Exception {
        one.close();
        other.close();
    }

    @Test
    @DisplayName("500 deadlines fire once each, and clients of both hear of every one of them once")
    void oncePerDeadline() throws Exception {
        try (Listening here = listen(one, null);
                Listening there = listen(other, null)) {
            remind("once");
            awaitFired("once", DEADLINES);
            assertFiredOnceEach("once");
            assertHeardOnceEach("once", events(here.untilSilent(5)));
            assertHeardOnceEach("once", events(there.untilSilent(5)));
        }
    }

    @Test
    @DisplayName(
            "killing one in the middle loses and doubles nothing; its client goes on at the other where it stopped")
    void killOneInTheMiddle() throws Exception {
        try (Listening here = listen(one, null);
                Listening there = listen(other, null)) {
            remind("killed");
            awaitFired("killed", DEADLINES / 5);
            one.kill();
            List<String> heard = new ArrayList<>(events(here.untilSilent(2)));
            awaitFired("killed", DEADLINES);
            assertFiredOnceEach("killed");
            try (Listening again = listen(other, here.lastId())) {
                heard.addAll(events(again.untilSilent(5)));
            }
            assertHeardOnceEach("killed", heard);
            assertHeardOnceEach("killed", events(there.untilSilent(5)));
        } finally {
            one = Product.start(onePort, Path.of("target/replica-one.log"), services);
        }
    }

    private Listening listen(Product product, String lastEventId) throws Exception {
        String realm = services.get("quarkus.oidc.auth-server-url");
        String token = Keycloak.token(realm.substring(0, realm.indexOf("/realms/")), "firm-a", "demo");
        Listening listening = new Listening(URI.create(product.address + "/api/v1/me/stream"), token, lastEventId);
        listening.next();
        return listening;
    }

    /** Events whose reminders are due now. */
    private void remind(String title) throws SQLException {
        run("""
                insert into event (id, cluster_id, kind, state, title, language, organiser_id, audience, local_start, local_end, zone,
                    starts_at, ends_at, venue)
                select uuidv7(), '%1$s', 'MEETING', 'PUBLISHED', '%2$s', 'en', '%3$s', 'CLUSTER', now() at time zone 'UTC' + interval '20 hours',
                    now() at time zone 'UTC' + interval '21 hours', 'UTC', now() + interval '20 hours', now() + interval '21 hours', 'Hall'
                from generate_series(1, %4$d);
                insert into event_seats (event_id, cluster_id, capacity) select id, cluster_id, 10 from event where title = '%2$s';
                insert into deadline (id, kind, entity_id, due_at, try_at)
                select uuidv7(), 'event.reminder-due', id, now(), now() from event where title = '%2$s'
                """.formatted(CLUSTER, title, INSTITUTION, DEADLINES));
    }

    private void awaitFired(String title, int atLeast) throws Exception {
        for (int tenth = 0; tenth < 600 && fired(title).size() < atLeast; tenth++) {
            Thread.sleep(100);
        }
        assertThat(fired(title)).hasSizeGreaterThanOrEqualTo(atLeast);
    }

    private void assertFiredOnceEach(String title) throws SQLException {
        assertThat(fired(title)).hasSize(DEADLINES).doesNotHaveDuplicates();
    }

    private void assertHeardOnceEach(String title, List<String> heard) throws SQLException {
        assertThat(heard).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(fired(title));
    }

    private List<String> fired(String title) throws SQLException {
        List<String> events = new ArrayList<>();
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("select d.entity_id from deed d join event e on e.id = d.entity_id"
                        + " where d.verb = 'event.reminder-due' and e.title = '" + title + "'")) {
            while (rows.next()) {
                events.add(rows.getString(1));
            }
        }
        return events;
    }

    private static List<String> events(List<Map<String, String>> heard) {
        return heard.stream()
                .map(each -> each.getOrDefault("data", ""))
                .filter(data -> data.contains("\"scope\":\"cluster\"") && data.contains("\"kind\":\"event\""))
                .map(data -> data.replaceAll(".*\"entity\":\"([^\"]*)\".*", "$1"))
                .toList();
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                services.get("quarkus.datasource.owner.jdbc.url"),
                "sahyog_owner",
                services.get("quarkus.datasource.owner.password"));
    }
}
