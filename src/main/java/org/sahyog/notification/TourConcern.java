package org.sahyog.notification;

/** Whom the stops of study tours concern, and what travellers are asked afterwards. */
final class TourConcern {
    private static final String FACTS = """
            'title', e.title, 'start', t.local_start, 'zone', t.zone, 'place', t.address
            """;

    /** The people of the host, whatever they see of the tour. */
    private static Concern ofHost(String timely, String where) {
        return Concern.ofPeople("""
                select v.organisation_id, cast(null as uuid) as registration_id, e.cluster_id, e.id as event_id, t.id as entity_id,
                    v.person_id, %s as timely, jsonb_build_object(%s, 'other', o.name) as arguments
                from fact f join tour_stop t on t.id = f.entity_id join event e on e.id = t.event_id
                join organisation o on o.id = e.organiser_id
                join speaker v on v.organisation_id = cast(f.data ->> 'host' as uuid) where %s
                """.formatted(timely, FACTS, where));
    }

    /** As long as the question is open. */
    static final Concern ASKED = ofHost(
            "t.starts_at > now()",
            "t.state = 'WAITING' and t.host_id = cast(f.data ->> 'host' as uuid) and e.state in ('DRAFT', 'PUBLISHED')");

    /** What an agent has said for it. */
    static final Concern SAID_FOR_HOST = ofHost("t.starts_at > now()", "t.said_by is not null");

    static final Concern DROPPED = ofHost("t.starts_at > now()", "true");

    /** Hosts of a tour that does not take place; who also travels is told as a traveller. */
    static final Concern CANCELLED = Concern.ofPeople("""
            select v.organisation_id, cast(null as uuid) as registration_id, e.cluster_id, e.id as event_id, t.id as entity_id,
                v.person_id, t.starts_at > now() as timely, jsonb_build_object(%s, 'said', e.cancelled_reason) as arguments
            from fact f join event e on e.id = f.entity_id join tour_stop t on t.event_id = e.id and t.state <> 'DROPPED'
            join speaker v on v.organisation_id = t.host_id
            """.formatted(FACTS));

    /** Who organises it: of a network’s tour its leader and its secretary. */
    private static Concern ofOrganiser(String said) {
        return Concern.ofPeople("""
                select v.organisation_id, cast(null as uuid) as registration_id, e.cluster_id, e.id as event_id, t.id as entity_id,
                    v.person_id, true as timely, jsonb_build_object(%s, 'other', coalesce(h.name, t.host_name), 'said', %s) as arguments
                from fact f join tour_stop t on t.id = f.entity_id join event e on e.id = t.event_id
                left join organisation_today d on d.id = t.host_id left join organisation h on h.id = d.today_id
                join lateral (
                    select m.organisation_id, m.person_id from registrar m where not e.by_network and m.organisation_id = e.organiser_id
                    union select k.organisation_id, k.person_id from network_keeper_today k
                    where e.by_network and k.network_id = e.network_id) v on true
                """.formatted(FACTS, said));
    }

    static final Concern CONFIRMED = ofOrganiser("cast(null as text)").whileTrue("t.state = 'CONFIRMED'");
    static final Concern DECLINED = ofOrganiser("t.answer_reason").whileTrue("t.state = 'DECLINED'");

    private static final String TRAVELLERS = """
            select r.organisation_id, r.id as registration_id, e.cluster_id, e.id as event_id, e.id as entity_id, true as timely,
                jsonb_build_object('title', e.title, 'start', e.local_start, 'zone', e.zone, 'until', e.ends_at + interval '%s days')
                    as arguments
            from fact f join event e on e.id = f.entity_id join registration r on r.event_id = e.id
                and r.state in ('REGISTERED', 'ATTENDED') and r.seats > 0
            """;

    /** Who has written nothing down yet. */
    static final Concern CHANGES = new Concern(TRAVELLERS.formatted("7"))
            .whileTrue(
                    "not exists (select 1 from tour_change c where c.event_id = e.id and c.organisation_id = r.organisation_id)");

    static final Concern FIRST_OUTCOME = outcome(30);
    static final Concern SECOND_OUTCOME = outcome(90);

    /** Who has written something down, and has not told what came of it. */
    private static Concern outcome(int days) {
        return new Concern(TRAVELLERS.formatted(days + 7)).whileTrue("""
                exists (select 1 from tour_change c where c.event_id = e.id and c.organisation_id = r.organisation_id
                    and not exists (select 1 from tour_outcome u where u.change_id = c.id and u.after_days = %s))
                """.formatted(days));
    }

    private TourConcern() {}
}
