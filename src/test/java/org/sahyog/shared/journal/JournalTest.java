package org.sahyog.shared.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.shared.Ids;

@QuarkusTest
@DisplayName("The journal")
class JournalTest {
    private static final Set<UUID> HEARD = ConcurrentHashMap.newKeySet();

    private final Town town = new Town();

    @Test
    @DisplayName("is written by the very transaction that last wrote a row, and says who did it for whom")
    void noWriteForgetsIt() {
        String events = "/clusters/" + town.clusterId + "/events";
        Map<String, Object> draft = draft();
        String event = town.institution
                .posts()
                .body(draft)
                .post(events)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String path = events + "/" + event;
        town.institution.posts().post(path + "/publication").then().statusCode(200);
        String tag = town.institution.calls().get(path).header("ETag");
        draft.put("capacity", 7);
        town.institution
                .calls()
                .contentType("application/json")
                .header("If-Match", tag)
                .body(draft)
                .put(path)
                .then()
                .statusCode(200);
        Resident one = town.firm();
        String registration = one.posts()
                .body("{\"seats\":2}")
                .post(path + "/registrations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        town.firm()
                .posts()
                .body("{\"seats\":1}")
                .post(path + "/registrations")
                .then()
                .statusCode(201);
        one.posts()
                .post(path + "/registrations/" + registration + "/withdrawal")
                .then()
                .statusCode(200);
        town.institution
                .posts()
                .body("{\"reason\":\"Rain\"}")
                .post(path + "/cancellation")
                .then()
                .statusCode(200);

        assertThat(forgotten("event")).isZero();
        assertThat(forgotten("registration")).isZero();
        assertThat(Town.count(
                        "select count(*) from deed where entity_id = ?::uuid and person_id = ? and on_behalf_of = ?",
                        registration,
                        one.personId(),
                        one.organisationId()))
                .isEqualTo(2);
    }

    @Test
    @DisplayName("cannot be changed by the service’s role")
    void appendOnly() {
        assertThat(Town.count(
                        "select count(*) where has_table_privilege('sahyog', 'deed', 'update, delete, truncate')"))
                .isZero();
    }

    @Test
    @DisplayName(
            "is read page after page: thousands of deeds that a reader does not care for hold up none that it does")
    void manyDeeds() throws InterruptedException {
        UUID entity = UUID.randomUUID();
        Town.run("""
                insert into deed (id, verb, kind, entity_id) select gen_random_uuid(), 'test.noise', 'test', gen_random_uuid()
                from generate_series(1, 3000)
                """);
        Town.run(
                "insert into deed (id, verb, kind, entity_id) values (?, 'test.heard', 'test', ?)", Ids.next(), entity);
        for (int tenth = 0; tenth < 60 && !HEARD.contains(entity); tenth++) {
            Thread.sleep(100);
        }
        assertThat(HEARD).contains(entity);
    }

    @Singleton
    static class TestReader implements DeedReader {
        @Override
        public String name() {
            return "test";
        }

        @Override
        public boolean reads(String verb) {
            return verb.equals("test.heard");
        }

        @Override
        public Uni<Void> read(Seen deed) {
            HEARD.add(deed.entity());
            return Uni.createFrom().voidItem();
        }
    }

    private long forgotten(String table) {
        return Town.count("""
                select count(*) from %1$s t where t.cluster_id = ? and not exists (select 1 from change c
                    where c.kind = '%1$s' and c.entity_id = t.id and c.xid %% 4294967296 = t.xmin::text::bigint)
                """.formatted(table), town.clusterId);
    }

    private static Map<String, Object> draft() {
        LocalDateTime start = LocalDateTime.now(ZoneOffset.UTC).plusDays(9).withNano(0);
        return new HashMap<>(Map.of(
                "title", "Journal",
                "language", "en",
                "audience", "CLUSTER",
                "localStart", start.toString(),
                "localEnd", start.plusHours(1).toString(),
                "venue", "Hall",
                "capacity", 5));
    }
}
