package org.sahyog.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.shared.Ids;
import org.sahyog.shared.journal.JournalTick;

/** An event of a town and what befalls it, set as rows and deeds. */
public final class Happening {
    public final Town town;
    public final UUID eventId = Ids.next();
    public final LocalDateTime start =
            LocalDate.now(ZoneId.of("Asia/Kolkata")).plusDays(80).atTime(10, 0);

    /** What the seat log calls what the deed is about; {@code test.offer} is one that no running reader reads. */
    private static final Map<String, String> LOGGED = Map.of(
            "offer.made", "OFFERED",
            "test.offer", "OFFERED",
            "waiting.joined", "WAITLISTED",
            "waiting.skipped", "SKIPPED",
            "waiting.prioritised", "PRIORITISED");

    private static final String LOG = """
            insert into seat_log (cluster_id, event_id, at, what, registration_id, party_id, organisation_id, seats, reason,
                capacity, taken, held)
            select r.cluster_id, r.event_id, now(), ?, r.id, r.party_id, r.organisation_id, 3, 'NEXT_IN_LINE', 100, 0, 0
            from registration r where r.party_id = ? or r.party_id = (select party_id from seat_offer where id = ?)
            """;

    public Happening(Town town) {
        this.town = town;
        Town.run("""
                insert into event (id, cluster_id, kind, state, title, language, organiser_id, audience, local_start, local_end, zone,
                    starts_at, ends_at, venue)
                select ?, ?, 'MEETING', 'PUBLISHED', 'Costing', 'en', ?, 'CLUSTER', l, l + interval '2 hours', 'Asia/Kolkata',
                    l at time zone 'Asia/Kolkata', (l + interval '2 hours') at time zone 'Asia/Kolkata', 'Hall 2'
                from (select cast(? as timestamp) as l) t
                """, eventId, town.clusterId, town.institution.organisationId(), start);
        Town.run(
                "insert into event_seats (event_id, cluster_id, capacity) values (?, ?, 100)", eventId, town.clusterId);
    }

    public UUID registration(Resident firm, String state, int seats, int wanted, UUID party) {
        UUID id = Ids.next();
        Town.run("""
                insert into registration (id, cluster_id, event_id, organisation_id, state, seats, wanted, party_id, registered_at,
                    changed_at) values (?, ?, ?, ?, ?, ?, ?, ?, now(), now())
                """, id, town.clusterId, eventId, firm.organisationId(), state, seats, wanted, party);
        return id;
    }

    public UUID registration(Resident firm) {
        return registration(firm, "REGISTERED", 2, 0, null);
    }

    public UUID party(Resident... firms) {
        UUID id = Ids.next();
        Town.run("""
                insert into waiting_party (id, cluster_id, event_id, leader_id, state, joined_at)
                values (?, ?, ?, ?, 'WAITING', now())
                """, id, town.clusterId, eventId, firms[0].organisationId());
        List.of(firms).forEach(firm -> registration(firm, "WAITLISTED", 0, 3, id));
        Town.run(LOG, "WAITLISTED", id, id);
        return id;
    }

    public UUID offer(UUID party, int hours) {
        UUID id = Ids.next();
        Town.run("""
                insert into seat_offer (id, cluster_id, event_id, party_id, seats, state, reason, offered_at, expires_at, latest_at)
                values (?, ?, ?, ?, 3, 'OPEN', 'NEXT_IN_LINE', now(), now() + ? * interval '1 hour', now() + ? * interval '1 hour')
                """, id, town.clusterId, eventId, party, hours, hours);
        return id;
    }

    public UUID deed(String verb, UUID entity, Resident doer) {
        return deed(verb, entity, doer, "{}");
    }

    /** A deed, logged as the product does, that every reader has seen when this returns. */
    public UUID deed(String verb, UUID entity, Resident doer, String data) {
        UUID id = Ids.next();
        UUID logged = LOGGED.containsKey(verb) ? entity : null;
        Town.run(
                "with logged as (" + LOG + """
                    ) insert into deed (id, verb, kind, entity_id, cluster_id, person_id, data) values (?, ?, ?, ?, ?, ?, ?::jsonb)
                    """,
                LOGGED.getOrDefault(verb, ""),
                logged,
                logged,
                id,
                verb,
                verb.substring(0, verb.indexOf('.')),
                entity,
                town.clusterId,
                doer == null ? null : doer.personId(),
                data);
        awaitRead(id);
        return id;
    }

    /** The latest of that verb about that thing, read by now. */
    public static UUID read(String verb, String entity) {
        UUID deed = Town.id(
                "select id from deed where verb = ? and entity_id = ? order by xid desc, seq desc limit 1",
                verb,
                UUID.fromString(entity));
        awaitRead(deed);
        return deed;
    }

    /** Of that deed these people, once each, and nobody else. */
    public static void told(UUID deed, Resident... people) {
        for (Resident each : people) {
            assertThat(notices(deed, each)).isOne();
        }
        assertThat(notices(deed)).isEqualTo(people.length);
    }

    public static void awaitRead(UUID deed) {
        for (int nth = 0; nth < 750; nth++) {
            JournalTick.now();
            if (Town.count("""
                    select count(*) from deed d, deed_reader r
                    where d.id = ? and r.name = 'notification' and (r.xid, r.seq) >= (d.xid, d.seq)
                    """, deed) == 1) {
                assertThat(Town.count("select count(*) from deed_parked where deed_id = ?", deed))
                        .isZero();
                return;
            }
            sleep();
        }
        throw new AssertionError("the deed was not read");
    }

    static void sleep() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }

    public static long notices(UUID deed) {
        return Town.count("select count(*) from notice where deed_id = ?", deed);
    }

    public static long notices(UUID deed, Resident person) {
        return Town.count("select count(*) from notice where deed_id = ? and person_id = ?", deed, person.personId());
    }

    /** One more who may do for the firm what its owner may. */
    public static Resident colleague(Resident firm) {
        Resident person = Town.nobody();
        Town.run(
                "insert into affiliation (id, organisation_id, person_id, role, since) values (?, ?, ?, 'STAFF', now())",
                Ids.next(),
                firm.organisationId(),
                person.personId());
        return person;
    }

    public static Resident withMail(Resident resident) {
        Town.run("update person set email = id || '@example.org' where id = ?", resident.personId());
        return resident;
    }

    public static long deliveries(UUID deed, String channel) {
        return Town.count(
                "select count(*) from delivery d join notice n on n.id = d.notice_id where n.deed_id = ? and d.channel = ?",
                deed,
                channel);
    }
}
