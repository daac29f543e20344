package org.sahyog.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sahyog.local.FreePorts;
import org.sahyog.local.TestServices;

/** Kills the service, then PostgreSQL, while phones register, bring money and retry. -Dkills=50 for the long form. */
@DisplayName("kill -9 while firms register and bring money")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KillIT {
    private static final int KILLS = Integer.getInteger("kills", 2);
    private static final int PHONES = 8;
    private static final int FIRMS = 25;
    private static final int EVENTS = 40 * KILLS;

    /** Of each firm. */
    private static final int GIFTS = 10 * KILLS;

    private static final String CLUSTER = "0197f005-0000-7000-8000-000000000001";

    /** Of one firm, with the key that its phone made once. */
    private record Seat(UUID event, String firm, UUID key) implements Wish {
        @Override
        public HttpRequest.Builder asked(String api) {
            return HttpRequest.newBuilder(
                            URI.create(api + "/clusters/" + CLUSTER + "/events/" + event + "/registrations"))
                    .header("Acting-For", firm)
                    .POST(HttpRequest.BodyPublishers.ofString("{\"seats\":1}"));
        }

        @Override
        public String name() {
            return event + " " + firm;
        }
    }

    private final Map<String, String> services = TestServices.settings();
    private final int port = FreePorts.next();
    private final Path log = Path.of("target/kill-it.log");
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final HttpClient http = HttpClient.newHttpClient();
    private Product product;
    private volatile String token;

    @BeforeAll
    void startProduct() throws Exception {
        product = Product.start(port, log, services);
    }

    @AfterAll
    void stopProduct() throws Exception {
        product.close();
    }

    @Test
    @DisplayName("of the service: every acknowledged registration and contribution is there, none is there twice")
    void killTheService() throws Exception {
        killUnderLoad(() -> {
            product.kill();
            product = Product.start(port, log, services);
        });
    }

    @Test
    @DisplayName(
            "of PostgreSQL: every acknowledged registration and contribution is there, and the service recovers by itself")
    void killPostgres() throws Exception {
        killUnderLoad(() -> {
            ProcessHandle.of(postmaster()).orElseThrow().destroyForcibly();
            Thread.sleep(3000);
        });
    }

    private interface Disaster {
        void strike() throws Exception;
    }

    private void killUnderLoad(Disaster disaster) throws Exception {
        acknowledged.clear();
        List<String> firms = IntStream.rangeClosed(1, FIRMS)
                .mapToObj(n -> "0197f002-0000-7000-8000-" + String.format("%012d", n))
                .toList();
        Gifts gifts = new Gifts();
        List<UUID> events = prepare(gifts, firms);
        List<Wish> all = new ArrayList<>(gifts.of(firms, GIFTS));
        for (UUID event : events) {
            firms.forEach(firm -> all.add(new Seat(event, firm, UUID.randomUUID())));
        }
        Collections.shuffle(all);
        Queue<Wish> wishes = new ConcurrentLinkedQueue<>(all);
        int asked = wishes.size();
        List<Thread> phones = startPhones(wishes);
        for (int kill = 0; kill < KILLS; kill++) {
            Thread.sleep(ThreadLocalRandom.current().nextInt(500, 2500));
            int before = acknowledged.size();
            disaster.strike();
            assertThat(before)
                    .as("acknowledged before kill %d: the load was on", kill + 1)
                    .isLessThan(asked);
        }
        for (Thread phone : phones) {
            phone.join(Duration.ofMinutes(4).toMillis());
        }
        assertThat(wishes.size()).as("wishes left").isZero();
        assertThat(acknowledged).hasSize(asked);
        assertThat(registered(events)).containsExactlyInAnyOrderElementsOf(acknowledged(all, Seat.class));
        try (Connection connection = connect()) {
            gifts.assertKept(connection, acknowledged(all, Gifts.Gift.class));
        }
        System.out.println(
                KILLS + " kills, " + asked + " acknowledged registrations and contributions, none lost, none twice");
    }

    private List<String> acknowledged(List<Wish> wishes, Class<? extends Wish> kind) {
        return wishes.stream()
                .filter(kind::isInstance)
                .map(Wish::name)
                .filter(acknowledged::contains)
                .toList();
    }

    private List<Thread> startPhones(Queue<Wish> wishes) {
        token = token();
        List<Thread> phones = new ArrayList<>();
        for (int n = 0; n < PHONES; n++) {
            Thread phone = new Thread(() -> fulfil(wishes));
            phone.start();
            phones.add(phone);
        }
        return phones;
    }

    /** Twenty milliseconds between two wishes: the load lasts longer than the disasters. */
    private void fulfil(Queue<Wish> wishes) {
        for (Wish wish = wishes.poll(); wish != null; wish = wishes.poll()) {
            while (!isAcknowledged(wish)) {
                pause(200);
            }
            pause(20);
        }
    }

    /** True when it was acknowledged; a phone tries again with the same key until it is, and signs in anew when its token is over. */
    private boolean isAcknowledged(Wish wish) {
        try {
            String signedInBy = token;
            HttpResponse<String> answer = http.send(request(wish, signedInBy), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() == 201) {
                acknowledged.add(wish.name());
                return true;
            }
            if (answer.statusCode() == 401) {
                signInAfter(signedInBy);
                return false;
            }
            assertThat(answer.statusCode()).as(answer.body()).isIn(503, 409);
            return false;
        } catch (IOException cutOff) {
            return false;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Keycloak takes it for an attack when one account signs in many times at once. */
    private synchronized void signInAfter(String old) {
        if (token.equals(old)) {
            token = token();
        }
    }

    private HttpRequest request(Wish wish, String signedInBy) {
        return wish.asked(product.address + "/api/v1")
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer " + signedInBy)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", wish.key().toString())
                .build();
    }

    private String token() {
        String realm = services.get("quarkus.oidc.auth-server-url");
        return Keycloak.token(realm.substring(0, realm.indexOf("/realms/")), "firm-a", "demo");
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** firm-a's owner keeps the books of all demo firms; the events have room for everyone. */
    private List<UUID> prepare(Gifts gifts, List<String> firms) throws SQLException {
        List<UUID> events = new ArrayList<>();
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("update stakeholder set state = 'ACTIVE' where cluster_id = '" + CLUSTER + "'");
            statement.execute("""
                    insert into affiliation (id, organisation_id, person_id, role, since)
                    select gen_random_uuid(), id, '0197f001-0000-7000-8000-00000000000a', 'OWNER', now() from organisation
                    where id::text like '0197f002-0000-7000-8000-0000000000__' on conflict do nothing
                    """);
            gifts.prepare(statement, firms);
            for (int n = 0; n < EVENTS; n++) {
                UUID id = UUID.randomUUID();
                events.add(id);
                statement.execute("""
                        insert into event (id, cluster_id, kind, state, title, language, organiser_id, audience, local_start,
                            local_end, zone, starts_at, ends_at, venue)
                        values ('%1$s', '%2$s', 'MEETING', 'PUBLISHED', 'Storm', 'en', '0197f002-0000-7000-8000-000000000101',
                            'CLUSTER', now() + interval '9 days', now() + interval '10 days', 'Asia/Kolkata',
                            now() + interval '9 days', now() + interval '10 days', 'Hall');
                        insert into event_seats (event_id, cluster_id, capacity, open_from, open_until)
                        values ('%1$s', '%2$s', 1000, now(), now() + interval '9 days')
                        """.formatted(id, CLUSTER));
            }
        }
        return events;
    }

    private List<String> registered(List<UUID> events) throws SQLException {
        List<String> found = new ArrayList<>();
        String ids = String.join(",", events.stream().map(id -> "'" + id + "'").toList());
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select event_id, organisation_id from registration where state = 'REGISTERED' and event_id in ("
                                + ids + ")")) {
            while (rows.next()) {
                found.add(rows.getString(1) + " " + rows.getString(2));
            }
        }
        return found;
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                services.get("quarkus.datasource.owner.jdbc.url"),
                "sahyog_owner",
                services.get("quarkus.datasource.owner.password"));
    }

    private static long postmaster() throws IOException {
        Path file = TestServices.FOLDER.resolve("postgres/postmaster.pid");
        return Long.parseLong(Files.readAllLines(file).get(0).strip());
    }
}
