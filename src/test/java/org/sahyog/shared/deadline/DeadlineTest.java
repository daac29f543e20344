package org.sahyog.shared.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.shared.Ids;
import org.sahyog.shared.database.Sql;

@QuarkusTest
@DisplayName("Deadlines")
class DeadlineTest {
    private static final Set<UUID> SICK = ConcurrentHashMap.newKeySet();
    private static final Set<UUID> UNFIT = ConcurrentHashMap.newKeySet();

    /** PostgreSQL looks at a constraint that is deferred only as the transaction ends. */
    private static final Sql UNFIT_AT_COMMIT = Sql.of("insert into deadline_test (parent) values (gen_random_uuid())");

    private static final ConcurrentHashMap<UUID, Integer> FIRED = new ConcurrentHashMap<>();

    @Singleton
    static class TestHandler implements DeadlineHandler {
        @Override
        public String kind() {
            return "test.deadline";
        }

        @Override
        public Uni<Void> due(UUID entity) {
            if (SICK.contains(entity)) {
                return Uni.createFrom().failure(new IllegalStateException("sick"));
            }
            if (UNFIT.contains(entity)) {
                return UNFIT_AT_COMMIT.values().update().replaceWithVoid();
            }
            FIRED.merge(entity, 1, Integer::sum);
            return Uni.createFrom().voidItem();
        }
    }

    @Test
    @DisplayName("that were missed while the service was down fire once; one to come waits")
    void missedAndToCome() throws InterruptedException {
        UUID missed = set("now() - interval '3 days'");
        UUID toCome = set("now() + interval '1 hour'");
        await(missed);
        Thread.sleep(2500);
        assertThat(FIRED.get(missed)).isOne();
        assertThat(FIRED).doesNotContainKey(toCome);
    }

    @Test
    @DisplayName("one that fails holds up nobody, is tried again later, and fires once it can")
    void oneFails() throws InterruptedException {
        UUID sick = UUID.randomUUID();
        SICK.add(sick);
        set(sick, "now() - interval '2 hours'");
        UUID behind = set("now() - interval '1 hour'");
        await(behind);
        assertThat(Town.count(
                        "select attempts from deadline where entity_id = ? and fired_at is null and last_error = 'sick'",
                        sick))
                .isPositive();
        SICK.remove(sick);
        await(sick);
        assertThat(FIRED.get(sick)).isOne();
    }

    @Test
    @DisplayName("one whose transaction cannot be committed holds up nobody either")
    void oneCannotBeCommitted() throws InterruptedException {
        Town.run("create table deadline_test (id uuid primary key default gen_random_uuid(), parent uuid not null"
                + " references deadline_test (id) deferrable initially deferred)");
        UUID unfit = UUID.randomUUID();
        UNFIT.add(unfit);
        set(unfit, "now() - interval '2 hours'");
        await(set("now() - interval '1 hour'"));
        assertThat(Town.count(
                        "select attempts from deadline where entity_id = ? and fired_at is null and last_error like '%deadline_test%'",
                        unfit))
                .isPositive();
        UNFIT.remove(unfit);
        await(unfit);
        Town.run("drop table deadline_test");
    }

    private static UUID set(String due) {
        return set(UUID.randomUUID(), due);
    }

    private static UUID set(UUID entity, String due) {
        Town.run(
                "insert into deadline (id, kind, entity_id, due_at, try_at) values (?, 'test.deadline', ?, %1$s, %1$s)"
                        .formatted(due),
                Ids.next(),
                entity);
        return entity;
    }

    private static void await(UUID entity) throws InterruptedException {
        for (int tenth = 0; tenth < 200 && !FIRED.containsKey(entity); tenth++) {
            Thread.sleep(100);
        }
        assertThat(FIRED).containsKey(entity);
    }
}
