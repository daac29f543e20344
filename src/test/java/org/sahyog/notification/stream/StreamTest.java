package org.sahyog.notification.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import jakarta.inject.Inject;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Tokens;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.notification.Happening;
import org.sahyog.shared.Ids;
import org.sahyog.shared.journal.Deed.Scope;

@QuarkusTest
@DisplayName("Live hints")
class StreamTest {
    private final Town town = new Town();
    private final Happening happening = new Happening(town);
    private final Resident firm = town.firm();

    @TestHTTPResource("/api/v1/me/stream")
    URI stream;

    @Inject
    Listeners listeners;

    @Inject
    ChangeFeed feed;

    @Test
    @DisplayName("come for what is hers, begin with a position, and not for what is others’")
    void hints() throws Exception {
        UUID party = happening.party(firm);
        try (Listening client = open(null)) {
            assertThat(client.response.statusCode()).isEqualTo(200);
            assertThat(client.response.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("text/event-stream");
            assertThat(client.response.headers().firstValue("X-Accel-Buffering"))
                    .contains("no");
            assertThat(client.next())
                    .containsEntry("retry", "5000")
                    .containsKey("id")
                    .doesNotContainKey("data");
            change("person", town.firm().personId(), "notice");
            UUID deed = happening.deed("waiting.skipped", party, null);
            Map<String, String> hint = client.next();
            assertThat(hint).containsEntry("event", "change");
            assertThat(hint.get("id")).matches("\\d+\\.\\d+");
            assertThat(hint.get("data"))
                    .isEqualTo(data(
                            "person",
                            firm.personId(),
                            "notice",
                            Town.id("select id from notice where deed_id = ?", deed)));
            UUID inCluster = change("cluster", town.clusterId, "stakeholder");
            assertThat(client.next().get("data")).isEqualTo(data("cluster", town.clusterId, "stakeholder", inCluster));
            UUID ofFirm = change("organisation", firm.organisationId(), "organisation");
            assertThat(client.next().get("data"))
                    .isEqualTo(data("organisation", firm.organisationId(), "organisation", ofFirm));
            UUID ofEvent = change("event", happening.eventId, "event");
            assertThat(client.next())
                    .doesNotContainKey("content-type")
                    .containsEntry("data", data("event", happening.eventId, "event", happening.eventId))
                    .doesNotContainValue(ofEvent.toString());
        }
    }

    @Test
    @DisplayName("resume after the last one heard: what came meanwhile, in order, each once, and then what comes")
    void resume() throws Exception {
        String last;
        try (Listening client = open(null)) {
            client.next();
            change("person", firm.personId(), "notice");
            client.next();
            last = client.lastId();
        }
        List<UUID> meanwhile = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            meanwhile.add(change("person", firm.personId(), "notice"));
            change("person", town.cda.personId(), "notice");
        }
        try (Listening client = open(last)) {
            assertThat(client.next()).containsEntry("id", last);
            meanwhile.add(change("person", firm.personId(), "notice"));
            List<Map<String, String>> heard = client.untilSilent(3);
            assertThat(heard)
                    .extracting(hint -> hint.get("data"))
                    .containsExactlyElementsOf(meanwhile.stream()
                            .map(id -> data("person", firm.personId(), "notice", id))
                            .toList());
        }
    }

    @Test
    @DisplayName("begin now for a position that is still to come, as one of a database that was restored since")
    void fromTheFuture() throws Exception {
        for (String odd : List.of("99999999999.1", "999999999999999999.9223372036854775807", "yesterday")) {
            try (Listening client = open(odd)) {
                assertThat(client.next().get("id")).isNotEqualTo(odd);
                UUID now = change("person", firm.personId(), "notice");
                assertThat(client.next().get("data")).isEqualTo(data("person", firm.personId(), "notice", now));
            }
        }
    }

    @Test
    @DisplayName("go on through her own registration, and from then on tell of its event")
    void ownRegistration() throws Exception {
        try (Listening client = open(null)) {
            client.next();
            happening.party(firm);
            change("organisation", firm.organisationId(), "registration");
            change("event", happening.eventId, "event");
            List<Map<String, String>> heard = new ArrayList<>(List.of(client.next(), client.next()));
            assertThat(heard.get(0).get("data")).contains("\"registration\"");
            assertThat(heard.get(1).get("data"))
                    .isEqualTo(data("event", happening.eventId, "event", happening.eventId));
            change("event", happening.eventId, "registration");
            assertThat(client.next().get("data"))
                    .isEqualTo(data("event", happening.eventId, "registration", happening.eventId));
        }
    }

    @Test
    @DisplayName("tell of a network from the moment that her firm is in it until it has left")
    void ownNetwork() throws Exception {
        UUID network = Ids.next();
        Town.run("""
                insert into network (id, cluster_id, name, form, purpose, join_policy, admission, state, founded_at)
                values (?, ?, 'Peetal Buying Group', 'BUYING_GROUP', 'Scrap', 'OPEN', 'OFFICERS', 'ACTIVE', now())
                """, network, town.clusterId);
        try (Listening client = open(null)) {
            client.next();
            change("network", network, "proposal");
            Town.run("""
                    insert into network_member (id, cluster_id, network_id, organisation_id, state, asked_at, member_at)
                    values (?, ?, ?, ?, 'MEMBER', now(), now())
                    """, Ids.next(), town.clusterId, network, firm.organisationId());
            UUID stay = change("organisation", firm.organisationId(), "network_member");
            assertThat(client.next().get("data"))
                    .isEqualTo(data("organisation", firm.organisationId(), "network_member", stay));
            UUID proposal = change("network", network, "proposal");
            assertThat(client.next().get("data")).isEqualTo(data("network", network, "proposal", proposal));
            Town.run("update network_member set state = 'LEFT', ended_at = now() where network_id = ?", network);
            change("organisation", firm.organisationId(), "network_member");
            client.next();
            change("network", network, "proposal");
            UUID last = change("person", firm.personId(), "notice");
            assertThat(client.next().get("data")).isEqualTo(data("person", firm.personId(), "notice", last));
        }
    }

    @Test
    @DisplayName("resume thousands, page by page, of each thing only the latest")
    void manyMissed() throws Exception {
        String last;
        try (Listening client = open(null)) {
            client.next();
            last = client.lastId();
        }
        changes(2500);
        UUID twice = change("person", firm.personId(), "notice");
        Town.run(
                "update change set xid = pg_current_xact_id()::text::bigint, seq = nextval('change_seq') where entity_id = ?",
                twice);
        try (Listening client = open(last)) {
            client.next();
            List<Map<String, String>> heard = client.untilSilent(3);
            assertThat(heard).hasSize(2501);
            assertThat(heard.stream().map(hint -> hint.get("data")).distinct()).hasSize(2501);
            assertThat(heard.stream().map(hint -> Position.read(hint.get("id")).orElseThrow()))
                    .isSorted();
        }
    }

    @Test
    @DisplayName("reach every replica, each by its own reading")
    void twoReplicas() throws Exception {
        Listeners second = new Listeners();
        try (Listening client = open(null)) {
            client.next();
            Position horizon = listeners.position().orElseThrow();
            Listener there = new Listener(
                    new ChangeFeed.Reader(firm.personId(), List.of()),
                    Set.of(Scope.person(firm.personId())),
                    Instant.now(),
                    Instant.MAX,
                    () -> {});
            second.join(there, horizon, horizon);
            AssertSubscriber<Frame> other = there.frames().subscribe().withSubscriber(AssertSubscriber.create(9));
            change("person", firm.personId(), "notice");
            Map<String, String> hint = client.next();
            Position from = second.position().orElseThrow();
            second.tell(from, awaited(from));
            assertThat(other.getItems()).extracting(Frame::data).containsExactly(hint.get("data"));
            assertThat(other.getItems())
                    .extracting(frame -> frame.id().toString())
                    .containsExactly(hint.get("id"));
        }
    }

    @Test
    @DisplayName("end with the token, and for whom is not signed in never begin")
    void token() throws Exception {
        String subject = Town.text("select subject from person where id = ?", firm.personId());
        try (Listening client =
                new Listening(stream, Tokens.of(subject, "Meena", Duration.ofSeconds(4), "firm"), null)) {
            client.next();
            assertThat(client.endsWithin(10)).isTrue();
        }
        try (Listening nobody = new Listening(stream, "garbage", null)) {
            assertThat(nobody.response.statusCode()).isEqualTo(401);
        }
    }

    @Test
    @DisplayName("leave nothing behind: a client that goes is forgotten, a fourth ends the first")
    void gone() throws Exception {
        int before = settled();
        Listening first = open(null);
        first.next();
        List<Listening> further = List.of(open(null), open(null), open(null));
        for (Listening each : further) {
            each.next();
        }
        assertThat(first.endsWithin(5)).isTrue();
        assertThat(listeners.count()).isEqualTo(before + 3);
        for (Listening each : further) {
            each.close();
        }
        assertThat(settled()).isEqualTo(before);
    }

    @Test
    @DisplayName("cut off a client that takes nothing, and it resumes without a loss")
    void stuck() throws Exception {
        int before = settled();
        String last;
        try (Listening client = open(null)) {
            client.next();
            last = client.lastId();
        }
        settled();
        try (Socket socket = new Socket()) {
            socket.setReceiveBufferSize(4096);
            socket.connect(new InetSocketAddress(stream.getHost(), stream.getPort()));
            socket.getOutputStream()
                    .write(
                            "GET %s HTTP/1.1\r\nHost: %s\r\nAuthorization: Bearer %s\r\nAccept: text/event-stream\r\n\r\n"
                                    .formatted(stream.getPath(), stream.getHost(), firm.token())
                                    .getBytes(StandardCharsets.US_ASCII));
            awaitCount(before + 1);
            for (int i = 0; i < 60 && listeners.count() > before; i++) {
                changes(1000);
                Thread.sleep(300);
            }
            awaitCount(before);
        }
        try (Listening client = open(last)) {
            client.next();
            assertThat(client.untilSilent(3))
                    .hasSize((int) Town.count("select count(*) from change where scope_id = ?", firm.personId()));
        }
    }

    private void awaitCount(int wanted) throws InterruptedException {
        for (int tenth = 0; tenth < 100 && listeners.count() != wanted; tenth++) {
            Thread.sleep(100);
        }
        assertThat(listeners.count()).isEqualTo(wanted);
    }

    /** Once those of other tests, which are over, are noticed to be gone. */
    private int settled() throws InterruptedException {
        int count = listeners.count();
        for (int tenth = 0; tenth < 50 && count > 0; tenth++) {
            Thread.sleep(100);
            count = listeners.count();
        }
        return count;
    }

    private ChangeFeed.Batch awaited(Position from) {
        try {
            return VertxContextSupport.subscribeAndAwait(() -> feed.after(from));
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }

    private Listening open(String lastEventId) throws Exception {
        return new Listening(stream, firm.token(), lastEventId);
    }

    private void changes(int count) {
        Town.run("""
                insert into change select 'person', ?, 'notice', gen_random_uuid(), pg_current_xact_id()::text::bigint,
                    nextval('change_seq'), 'upsert' from generate_series(1, ?)
                """, firm.personId(), count);
    }

    private static UUID change(String scope, UUID id, String kind) {
        UUID entity = UUID.randomUUID();
        Town.run("""
                insert into change (scope_kind, scope_id, kind, entity_id, xid, seq, state)
                values (?, ?, ?, ?, pg_current_xact_id()::text::bigint, nextval('change_seq'), 'upsert')
                """, scope, id, kind, entity);
        return entity;
    }

    private static String data(String scope, UUID id, String kind, UUID entity) {
        return "{\"scope\":\"%s\",\"id\":\"%s\",\"kind\":\"%s\",\"entity\":\"%s\"}".formatted(scope, id, kind, entity);
    }
}
