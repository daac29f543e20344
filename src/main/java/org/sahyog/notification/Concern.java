package org.sahyog.notification;

/**
 * Which organisations a deed concerns, and the facts of the sentence that is told: one query per kind of thing over {@code fact}, the deed.
 * {@code timely} says whether it is still worth a mail or a message; the inbox holds it in any case.
 */
enum Concern {
    OFFER(Concern.ofOffers("true")),
    OFFER_OF_LIVE_EVENT(Concern.ofOffers("e.state <> 'CANCELLED'")),
    PARTY(Concern.ofParties("true")),
    PARTY_OF_LIVE_EVENT(Concern.ofParties("e.state <> 'CANCELLED'")),
    GROUP_INVITATION("""
            select i.organisation_id, e.cluster_id, e.id as event_id, p.id as entity_id, p.state = 'FORMING' as timely, %s as arguments
            from fact f join waiting_party p on p.id = f.entity_id join event e on e.id = p.event_id
            join waiting_invitation i on i.party_id = p.id
            """.formatted(Concern.EVENT_FACTS)),
    REGISTRATION(Concern.ofRegistrations("true")),
    /** Of a registration that has some, and does not only wait. */
    SEATS(Concern.ofRegistrations("r.seats > 0")),
    EVENT("""
            select r.organisation_id, e.cluster_id, e.id as event_id, e.id as entity_id, e.starts_at > now() as timely,
                %s || jsonb_build_object('oldStart', f.data ->> 'oldStart', 'oldZone', f.data ->> 'oldZone') as arguments
            from fact f join event e on e.id = f.entity_id join registration r on r.event_id = e.id and %s
            """.formatted(Concern.EVENT_FACTS, Concern.STILL_IN)),
    REMINDER("""
            select o.organisation_id, e.cluster_id, e.id as event_id, e.id as entity_id, e.starts_at > now() as timely,
                %s || jsonb_build_object('seats', o.seats) as arguments
            from fact f join event e on e.id = f.entity_id and e.state = 'PUBLISHED' join lateral (
                select r.organisation_id, r.seats from registration r where r.event_id = e.id and r.state = 'REGISTERED' and r.seats > 0
                union all select e.organiser_id, null) o on true
            """.formatted(Concern.EVENT_FACTS)),
    STAKEHOLDER("""
            select s.organisation_id, s.cluster_id, cast(null as uuid) as event_id, s.id as entity_id, true as timely,
                jsonb_build_object('cluster', c.name) as arguments
            from fact f join stakeholder s on s.id = f.entity_id join cluster c on c.id = s.cluster_id
            """);

    private static final String EVENT_FACTS = """
            jsonb_build_object('title', e.title, 'start', e.local_start, 'zone', e.zone)""";
    /** Who had left before is no longer concerned; who left with the very deed is. */
    private static final String STILL_IN = """
            r.state <> 'REJECTED' and (r.withdrawn_at is null or r.withdrawn_at > f.recorded_at - interval '1 minute')""";

    /** What the very transaction of the deed logged of the party, of the organisation itself rather than of another. */
    private static final String REASON_FACTS = """
            left join lateral (select l.reason, l.arguments from seat_log l
                where l.party_id = p.id and cast(cast(l.xmin as text) as bigint) = f.xid % 4294967296
                order by l.organisation_id is not distinct from r.organisation_id desc, l.id desc limit 1) why on true""";

    final String sql;

    Concern(String sql) {
        this.sql = sql;
    }

    private static String ofRegistrations(String condition) {
        return """
                select r.organisation_id, e.cluster_id, e.id as event_id, r.id as entity_id, true as timely,
                    %s || jsonb_build_object('seats', greatest(r.seats, r.wanted)) as arguments
                from fact f join registration r on r.id = f.entity_id join event e on e.id = r.event_id where %s
                """.formatted(EVENT_FACTS, condition);
    }

    private static String ofOffers(String condition) {
        return """
                select r.organisation_id, e.cluster_id, e.id as event_id, o.id as entity_id,
                    cast(:kind as text) <> 'OFFER_MADE' or (o.state = 'OPEN' and o.expires_at > now()) as timely,
                    %s || jsonb_build_object('seats', o.seats, 'reason', coalesce(why.reason, o.reason),
                        'reasonArguments', why.arguments) as arguments
                from fact f join seat_offer o on o.id = f.entity_id join waiting_party p on p.id = o.party_id
                join event e on e.id = o.event_id join registration r on r.party_id = p.id and %s %s where %s
                """.formatted(EVENT_FACTS, STILL_IN, REASON_FACTS, condition);
    }

    private static String ofParties(String condition) {
        return """
                select r.organisation_id, e.cluster_id, e.id as event_id, p.id as entity_id, true as timely,
                    %s || jsonb_build_object('seats', r.wanted, 'reason', why.reason, 'reasonArguments', why.arguments) as arguments
                from fact f join waiting_party p on p.id = f.entity_id join event e on e.id = p.event_id
                join registration r on r.party_id = p.id and %s %s where %s
                """.formatted(EVENT_FACTS, STILL_IN, REASON_FACTS, condition);
    }
}
