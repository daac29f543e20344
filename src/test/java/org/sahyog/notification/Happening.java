package org.sahyog.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.shared.Ids;

/** An event of a town and what befalls it, set as rows and deeds. */
public final class Happening {
    public final Town town;
    public final UUID eventId = Ids.next();

    public Happening(Town town) {
        this.town = town;
        Town.run("""
                insert into event (id, cluster_id, kind, state, title, language, organiser_id, audience, local_start, local_end, zone,
                    starts_at, ends_at, venue)
                values (?, ?, 'MEETING', 'PUBLISHED', 'Costing', 'en', ?, 'CLUSTER', '2027-02-10 10:00', '2027-02-10 12:00',
                    'Asia/Kolkata', '2027-02-10 04:30Z', '2027-02-10 06:30Z', 'Hall 2')
                """, eventId, town.clusterId, town.institution.organisationId());
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

    /** A deed that every reader has seen when this returns. */
    public UUID deed(String verb, UUID entity, Resident doer, String data) {
        UUID id = Ids.next();
        Town.run(
                "insert into deed (id, verb, kind, entity_id, cluster_id, person_id, data) values (?, ?, ?, ?, ?, ?, ?::jsonb)",
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

    public static void awaitRead(UUID deed) {
        for (int tenth = 0; tenth < 150; tenth++) {
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
            Thread.sleep(100);
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
