package org.sahyog.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.shared.Ids;

/** Something befalls a person at a time of the test's own, and is read then by a reader of its own. */
public final class Simulation {
    private final Readers readers;
    private final Town town = new Town();
    public final Resident person = Happening.withMail(town.firm());

    public Simulation(Readers readers) {
        this.readers = readers;
    }

    /** As she wishes it. */
    public void wish(String zone, String digestAt, int weeklyOn, int perDay, String cluster, String networks) {
        Town.run("""
                insert into notice_preference (person_id, zone, digest_at, weekly_on, per_day, paces)
                values (?, ?, cast(? as time), ?, ?, jsonb_build_object('cluster', ?, 'networks', ?))
                on conflict (person_id) do update set zone = excluded.zone, digest_at = excluded.digest_at,
                    weekly_on = excluded.weekly_on, per_day = excluded.per_day, paces = excluded.paces
                """, person.personId(), zone, digestAt, weeklyOn, perDay, cluster, networks);
    }

    public void quiet(String from, String until) {
        Town.run("""
                insert into notice_settings (person_id, quiet_from, quiet_until) values (?, cast(? as time), cast(? as time))
                on conflict (person_id) do update set quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until
                """, person.personId(), from, until);
    }

    /** Answers the notice. */
    public UUID happens(NoticeKind kind, UUID entity, Instant at) {
        UUID deed = Ids.next();
        // A verb that the running reader passes over: this one reads at the time of the test.
        Town.run(
                "insert into deed (id, verb, kind, entity_id, cluster_id) values (?, 'test.simulated', 'test', ?, ?)",
                deed,
                entity,
                town.clusterId);
        readers.read(false, Readers.seen(kind.verb, deed, entity), Clock.fixed(at, ZoneOffset.UTC));
        assertThat(Happening.notices(deed, person)).isOne();
        return Town.id("select id from notice where deed_id = ? and person_id = ?", deed, person.personId());
    }

    /** What tells of the category CLUSTER. */
    public UUID stakeholder() {
        return Town.id(
                "select id from stakeholder where cluster_id = ? and organisation_id = ?",
                town.clusterId,
                person.organisationId());
    }

    /** What tells of the category NETWORKS. */
    public UUID membership() {
        UUID network = Ids.next();
        Town.run("""
                insert into network (id, cluster_id, name, form, purpose, join_policy, admission, state, founded_at)
                values (?, ?, 'Peetal Buying Group', 'BUYING_GROUP', 'Scrap', 'OPEN', 'OFFICERS', 'ACTIVE', now())
                """, network, town.clusterId);
        UUID membership = Ids.next();
        Town.run("""
                insert into network_member (id, cluster_id, network_id, organisation_id, state, asked_at, member_at)
                values (?, ?, ?, ?, 'MEMBER', now(), now())
                """, membership, town.clusterId, network, person.organisationId());
        return membership;
    }
}
