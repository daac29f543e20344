package org.sahyog.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sahyog.Patience;
import org.sahyog.local.FreePorts;
import org.sahyog.local.TestServices;
import org.sahyog.notification.stream.Listening;

/** The packaged product ended by a signal, behind a balancer, while phones register. */
@DisplayName("The service that is told to end")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GracefulEndIT {
    private static final String CLUSTER = "0197f005-0000-7000-8000-000000000001";
    private static final String FIRM = "0197f002-0000-7000-8000-000000000001";
    private static final String INSTITUTION = "0197f002-0000-7000-8000-000000000101";
    private static final int EVENTS = 3000;
    private static final int PHONES = 4;

    private final Map<String, String> services = TestServices.settings();
    private final HttpClient http = HttpClient.newHttpClient();
    private Product product;
    private String token;

    @BeforeAll
    void start() throws Exception {
        Map<String, String> settings = new HashMap<>(services);
        settings.put("quarkus.shutdown.delay", "3S");
        product = Product.start(FreePorts.next(), Path.of("target/graceful-end-it.log"), settings);
        String realm = services.get("quarkus.oidc.auth-server-url");
        token = Keycloak.token(realm.substring(0, realm.indexOf("/realms/")), "firm-a", "demo");
    }

    @AfterAll
    void stop() throws Exception {
        product.close();
    }

    /** A balancer sends requests as long as the service says that it is ready, and a moment longer. */
    @Test
    @DisplayName(
            "told to end under load it answers all that it took, loses nothing of it, and sends its streams elsewhere")
    void gracefulEnd() throws Exception {
        Product ending = product;
        Queue<UUID> events = new ConcurrentLinkedQueue<>(prepareEvents());
        Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();
        Queue<String> broken = new ConcurrentLinkedQueue<>();
        CountDownLatch balancerStops = new CountDownLatch(1);
        Listening stream = new Listening(URI.create(ending.address + "/api/v1/me/stream"), token, null);
        stream.next();
        List<Thread> phones = new ArrayList<>();
        for (int n = 0; n < PHONES; n++) {
            Thread phone = new Thread(() -> register(events, acknowledged, broken, balancerStops));
            phone.start();
            phones.add(phone);
        }
        Thread balancer = new Thread(() -> watch(ending, balancerStops));
        assertThat(Patience.until(() -> acknowledged.size() > 20)).isTrue();
        int before = acknowledged.size();
        balancer.start();
        Integer exit = ending.terminate();
        for (Thread phone : phones) {
            phone.join(20_000);
        }
        assertThat(exit).as("ended in time, by the signal").isIn(0, 143);
        assertThat(broken).isEmpty();
        assertThat(acknowledged).as("acknowledged after it too").hasSizeGreaterThan(before);
        assertThat(registered()).containsAll(acknowledged);
        assertThat(stream.endsWithin(1)).isTrue();
        assertThat(stream.untilSilent(1))
                .last()
                .satisfies(block -> assertThat(block).containsKey("retry").containsEntry("", "come again"));
        System.out.println(acknowledged.size() + " acknowledged registrations, " + (acknowledged.size() - before)
                + " of them after the signal, none lost, none broken");
    }

    private void register(
            Queue<UUID> events, Set<UUID> acknowledged, Queue<String> broken, CountDownLatch balancerStops) {
        while (balancerStops.getCount() > 0) {
            UUID event = events.remove();
            try {
                HttpResponse<String> answer = http.send(request(event), HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() == 201) {
                    acknowledged.add(event);
                } else {
                    broken.add(answer.statusCode() + " " + answer.body());
                }
            } catch (Exception cut) {
                broken.add(cut.toString());
            }
        }
    }

    private static void watch(Product ending, CountDownLatch balancerStops) {
        try {
            while (ending.isReady()) {
                Thread.sleep(100);
            }
            Thread.sleep(1000);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } finally {
            balancerStops.countDown();
        }
    }

    private HttpRequest request(UUID event) {
        return HttpRequest.newBuilder(URI.create(
                        product.address + "/api/v1/clusters/" + CLUSTER + "/events/" + event + "/registrations"))
                .header("Authorization", "Bearer " + token)
                .header("Acting-For", FIRM)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString("{\"seats\":1}"))
                .build();
    }

    private List<UUID> prepareEvents() throws SQLException {
        return ids("""
                with fresh as (
                    insert into event (id, cluster_id, kind, state, title, language, organiser_id, audience, local_start, local_end,
                        zone, starts_at, ends_at, venue)
                    select uuidv7(), '%1$s', 'MEETING', 'PUBLISHED', 'Graceful', 'en', '%2$s', 'CLUSTER', now() + interval '9 days',
                        now() + interval '10 days', 'Asia/Kolkata', now() + interval '9 days', now() + interval '10 days', 'Hall'
                    from generate_series(1, %3$d) returning id, cluster_id)
                insert into event_seats (event_id, cluster_id, capacity, open_from, open_until)
                select id, cluster_id, 10, now(), now() + interval '9 days' from fresh returning event_id
                """.formatted(CLUSTER, INSTITUTION, EVENTS));
    }

    private List<UUID> registered() throws SQLException {
        return ids("select r.event_id from registration r join event e on e.id = r.event_id"
                + " where e.title = 'Graceful' and r.state = 'REGISTERED' and r.organisation_id = '" + FIRM + "'");
    }

    private List<UUID> ids(String sql) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(
                        services.get("quarkus.datasource.owner.jdbc.url"),
                        "sahyog_owner",
                        services.get("quarkus.datasource.owner.password"));
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
        }
        return ids;
    }
}
