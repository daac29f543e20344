package org.sahyog.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sahyog.notification.Happening.notices;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sahyog.OwnersDesk;
import org.sahyog.Patience;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.shared.Ids;
import org.sahyog.shared.journal.DeedReader.Seen;

@QuarkusTest
@DisplayName("Notices")
class NoticeReaderTest {
    private final Town town = new Town();
    private final Happening happening = new Happening(town);

    @Inject
    Readers readers;

    @Nested
    @DisplayName("reach those concerned")
    class Concerned {
        @Test
        @DisplayName("an offer: everyone who acts for an organisation of the party, once, and nobody else")
        void offer() {
            Resident one = town.firm();
            Resident other = town.firm();
            Resident staff = affiliated(one, "STAFF", "{}");
            Resident munim = affiliated(one, "DELEGATE", "{REGISTER_FOR_EVENTS}");
            Resident treasurer = affiliated(one, "DELEGATE", "{SPEND}");
            Town.run(
                    "update affiliation set until_on = current_date - 2 where person_id = ?",
                    affiliated(one, "STAFF", "{}").personId());
            Town.run(
                    "insert into affiliation (id, organisation_id, person_id, role, since) values (?, ?, ?, 'STAFF', now())",
                    Ids.next(),
                    other.organisationId(),
                    one.personId());
            UUID offer = happening.offer(happening.party(one, other), 12);
            UUID deed = happening.deed("offer.made", offer, null);
            assertThat(notices(deed)).isEqualTo(4);
            for (Resident each : List.of(one, other, staff, munim)) {
                assertThat(notices(deed, each)).isOne();
            }
            assertThat(notices(deed, treasurer)).isZero();
            assertThat(Town.count("""
                    select count(*) from notice n where n.deed_id = ? and n.urgent and n.entity_id = ? and n.event_id = ?
                        and n.arguments - 'own' = jsonb_build_object('title', 'Costing', 'start', cast(? as timestamp), 'zone', 'Asia/Kolkata',
                            'seats', 3, 'reason', 'NEXT_IN_LINE', 'reasonArguments', cast('{}' as jsonb))
                    """, deed, offer, happening.eventId, happening.start))
                    .isEqualTo(4);
        }

        @Test
        @DisplayName("but nobody who is being erased while they are made")
        void erasedMeanwhile() throws Exception {
            Resident firm = town.firm();
            UUID registration = happening.registration(firm);
            UUID deed = Ids.next();
            // A verb that the running reader passes over.
            Town.run(
                    "insert into deed (id, verb, kind, entity_id, cluster_id) values (?, 'test.simulated', 'test', ?, ?)",
                    deed,
                    registration,
                    town.clusterId);
            // A thread of its own has the class loader of the test, as one of the common pool has not.
            ExecutorService reading = Executors.newSingleThreadExecutor();
            Future<?> made;
            try (Connection erasing = OwnersDesk.connect();
                    Statement statement = erasing.createStatement()) {
                erasing.setAutoCommit(false);
                statement.execute("select 1 from person where id = '" + firm.personId() + "' for update");
                made = reading.submit(() ->
                        readers.read(false, Readers.seen("registration.made", deed, registration), Clock.systemUTC()));
                assertThat(Patience.until(() -> Town.count("select count(*) from pg_locks where not granted") > 0))
                        .isTrue();
                statement.execute(
                        "update person set erased_at = now(), name = '—', username = null, phone = null, email = null where id = '"
                                + firm.personId() + "'");
                erasing.commit();
            }
            made.get();
            reading.shutdown();
            assertThat(notices(deed)).isZero();
        }

        @Test
        @DisplayName("a registration at the counter: the firm’s people, not the agent who did it")
        void counter() {
            Resident firm = town.firm();
            UUID byAgent = happening.deed("registration.made", happening.registration(firm), town.cda);
            assertThat(notices(byAgent)).isOne();
            assertThat(notices(byAgent, firm)).isOne();
            Resident alone = town.firm();
            assertThat(notices(happening.deed("registration.made", happening.registration(alone), alone)))
                    .isZero();
        }

        @Test
        @DisplayName("the waiting list: whoever joins herself knows it; the other firm of the party does not")
        void waiting() {
            Resident leader = town.firm();
            Resident follower = town.firm();
            Resident colleague = Happening.colleague(leader);
            UUID party = happening.party(leader, follower);
            UUID joined = happening.deed("waiting.joined", party, leader);
            assertThat(notices(joined)).isOne();
            assertThat(notices(joined, follower)).isOne();
            UUID skipped = Ids.next();
            Town.run("""
                    with log as (
                        insert into seat_log (cluster_id, event_id, at, what, party_id, organisation_id, seats, reason, arguments,
                            capacity, taken, held)
                        values (?, ?, now(), 'SKIPPED', ?, ?, 1, 'TOO_FEW_FOR_GROUP', '{"skips":1}', 5, 4, 0))
                    insert into deed (id, verb, kind, entity_id) values (?, 'waiting.skipped', 'party', ?)
                    """, town.clusterId, happening.eventId, party, leader.organisationId(), skipped, party);
            Town.run("""
                    insert into seat_log (cluster_id, event_id, at, what, party_id, organisation_id, seats, reason, capacity, taken, held)
                    values (?, ?, now(), 'SKIPPED', ?, ?, 1, 'GROUP_GATHERED', 5, 4, 0)
                    """, town.clusterId, happening.eventId, party, leader.organisationId());
            Happening.awaitRead(skipped);
            assertThat(notices(skipped)).isEqualTo(3);
            assertThat(notices(skipped, colleague)).isOne();
            assertThat(Town.count("""
                    select count(*) from notice where deed_id = ? and arguments ->> 'reason' = 'TOO_FEW_FOR_GROUP'
                        and arguments -> 'reasonArguments' = '{"skips":1}'
                    """, skipped)).isEqualTo(3);
        }

        @Test
        @DisplayName(
                "a move or a cancellation: everyone registered or waiting, not who had left; the reminder: seats and organiser")
        void eventItself() {
            Resident comes = town.firm();
            Resident waits = town.firm();
            Resident left = town.firm();
            happening.registration(comes);
            happening.party(waits);
            UUID gone = happening.registration(left, "CANCELLED", 2, 0, null);
            Town.run("update registration set withdrawn_at = now() - interval '1 hour' where id = ?", gone);
            UUID moved = happening.deed(
                    "event.moved", happening.eventId, town.institution, "{\"oldStart\":\"2027-02-09T10:00:00\"}");
            assertThat(notices(moved)).isEqualTo(2);
            assertThat(notices(moved, comes) + notices(moved, waits)).isEqualTo(2);
            UUID reminder = happening.deed("event.reminder-due", happening.eventId, null);
            assertThat(notices(reminder)).isEqualTo(2);
            assertThat(notices(reminder, comes) + notices(reminder, town.institution))
                    .isEqualTo(2);
            assertThat(notices(happening.deed("event.changed", happening.eventId, town.institution)))
                    .isZero();
            UUID cancelled = happening.deed("event.cancelled", happening.eventId, town.institution);
            assertThat(notices(cancelled)).isEqualTo(2);
        }

        @Test
        @DisplayName("an invitation into a cluster: the people of the invited organisation")
        void stakeholder() {
            Resident newcomer = Town.loner();
            UUID stakeholder = Ids.next();
            Town.run(
                    "insert into stakeholder (id, cluster_id, organisation_id, state, asked_at) values (?, ?, ?, 'INVITED', now())",
                    stakeholder,
                    town.clusterId,
                    newcomer.organisationId());
            UUID invited = happening.deed("stakeholder.invited", stakeholder, town.cda);
            assertThat(notices(invited)).isOne();
            assertThat(notices(invited, newcomer)).isOne();
        }
    }

    @Nested
    @DisplayName("are made exactly once")
    class Once {
        @Test
        @DisplayName("read twice, and by four readers at once: one each, one delivery, one hint")
        void again() throws Exception {
            Resident firm = Happening.withMail(town.firm());
            UUID offer = happening.offer(happening.party(firm, town.firm()), 12);
            UUID deed = happening.deed("offer.made", offer, null);
            Seen seen = Readers.seen("offer.made", deed, offer);
            var threads = Executors.newFixedThreadPool(4);
            List<Callable<Void>> reads = Collections.nCopies(8, () -> readers.read(false, seen));
            for (var read : threads.invokeAll(reads)) {
                read.get();
            }
            threads.shutdown();
            assertThat(notices(deed)).isEqualTo(2);
            assertThat(Happening.deliveries(deed, "MAIL")).isOne();
            assertThat(Town.count("""
                    select count(*) from deed d join notice n on n.id = d.entity_id where d.verb = 'notice.made' and n.deed_id = ?
                    """, deed)).isEqualTo(2);
        }

        @Test
        @DisplayName("by many readers at once that all come first")
        void first() throws Exception {
            Resident firm = Happening.withMail(town.firm());
            UUID offer = happening.offer(happening.party(firm, town.firm()), 12);
            // A verb that the running reader passes over: the readers below have the deed for themselves.
            UUID deed = happening.deed("test.offer", offer, null);
            Seen seen = Readers.seen("offer.made", deed, offer);
            var threads = Executors.newFixedThreadPool(4);
            List<Callable<Void>> reads = Collections.nCopies(4, () -> readers.read(false, seen));
            for (var read : threads.invokeAll(reads)) {
                read.get();
            }
            threads.shutdown();
            assertThat(notices(deed)).isEqualTo(2);
            assertThat(Happening.deliveries(deed, "MAIL")).isOne();
        }

        @Test
        @DisplayName("a deed of what is gone concerns nobody and holds up nothing")
        void gone() {
            for (String verb : List.of(
                    "offer.made", "waiting.skipped", "registration.made", "event.moved", "stakeholder.invited")) {
                assertThat(notices(happening.deed(verb, UUID.randomUUID(), null)))
                        .isZero();
            }
        }
    }

    private static Resident affiliated(Resident firm, String role, String rights) {
        Resident person = Town.nobody();
        Town.run("""
                insert into affiliation (id, organisation_id, person_id, role, rights, since) values (?, ?, ?, ?, ?::text[], now())
                """, Ids.next(), firm.organisationId(), person.personId(), role, rights);
        return person;
    }
}
