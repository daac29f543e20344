package org.sahyog.notification;

/** Whom what happens to twinnings concerns: the agents of the two clusters, each told of the other cluster. */
final class TwinningConcern {
    private static final String AGENTS = """
            select cast(null as uuid) as organisation_id, cast(null as uuid) as registration_id, side.cluster_id, cast(null as uuid) as event_id,
                t.id as entity_id, a.person_id, t.state in ('PROPOSED', 'ACTIVE') as timely, jsonb_build_object('cluster', c.name) as arguments
            from fact f join twinning t on t.id = f.entity_id
            cross join lateral (values (t.cluster_id, t.partner_id), (t.partner_id, t.cluster_id)) side (cluster_id, other_id)
            join cluster c on c.id = side.other_id join cda_today a on a.cluster_id = side.cluster_id
            """;

    static final Concern BOTH = Concern.ofPeople(AGENTS);

    static final Concern PARTNER = Concern.ofPeople(AGENTS + " where side.cluster_id = t.partner_id");

    static final Concern ASKED = Concern.ofPeople(AGENTS + " where side.cluster_id <> t.renewal_by");

    private TwinningConcern() {}
}
