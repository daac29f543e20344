package org.sahyog.notification;

/**
 * Which organisations a deed concerns, by which registration where it is about one, and the facts of the sentence that is told: one query
 * over {@code fact}, the deed. {@code timely} says whether it is still worth a mail or a message; the inbox holds it in any case.
 *
 * @param people who of them is told: a query over {@code c}, the organisation concerned
 * @param network the network that it is about, if so
 * @param sight what of it may be told only to who may look into it when she reads
 */
record Concern(String sql, String people, String network, Sight sight) {
    /** What a notice shows the inside of. */
    enum Sight {
        OWN,
        CLUSTER,
        NETWORK,
        /** Of meetings: of the network, from which a suspended member is kept there. */
        MEETING,
        /** Of an event that is for a network: of those who may look into it; of any other whoever is told. */
        EVENT,
        /** Of posts: of the network or cluster whose board they stand on. */
        BOARD,
        /** Of a practice, which {@code entity_id} is: of whoever reads it, in whichever cluster. */
        PRACTICE
    }

    private static final String REGISTRARS = """
            select m.person_id from registrar m where m.organisation_id = c.organisation_id
            union select g.person_id from counter_agent g where g.registration_id = c.registration_id
            """;
    private static final String LISTENERS = """
            select m.person_id from registrar m where m.organisation_id = c.organisation_id and not exists (
                select 1 from post p join post_mute u on u.cluster_id = p.cluster_id and u.organisation_id = p.organisation_id
                    and (u.author_id is null or u.author_id = p.person_id)
                where p.id = cast(f.data ->> 'post' as uuid) and u.person_id = m.person_id)
            """;
    private static final String EVENT_FACTS = """
            jsonb_build_object('title', e.title, 'start', e.local_start, 'zone', e.zone)""";
    /** Written by the very transaction of the deed: so who had left before is not concerned, and who left with it is. */
    private static final String LOGGED_WITH_IT =
            "l.party_id = p.id and cast(cast(l.xmin as text) as bigint) = f.xid % 4294967296 and l.what = '{logged}'";

    private static final String REASON = "'reason', l.reason, 'reasonArguments', l.arguments";

    Concern(String sql) {
        this(sql, REGISTRARS, "cast(null as uuid)", Sight.OWN);
    }

    /** Of a query that names the people itself, as {@code person_id}. */
    static Concern ofPeople(String sql) {
        return new Concern(sql, "select c.person_id", "cast(null as uuid)", Sight.OWN);
    }

    /** Of a query that names the {@code network_id} as well. */
    Concern ofNetwork() {
        return new Concern(sql, people, "c.network_id", sight);
    }

    /** For its readers, without those who have said that they do not want to see who wrote it. */
    private Concern ofPost() {
        return new Concern(sql, LISTENERS, "c.network_id", Sight.BOARD);
    }

    Concern seenBy(Sight those) {
        return new Concern(sql, people, network, those);
    }

    static final Concern GROUP_INVITATION =
            new Concern("""
            select i.organisation_id, cast(null as uuid) as registration_id, e.cluster_id, e.id as event_id, p.id as entity_id,
                case when e.audience = 'NETWORK' then e.network_id end as network_id, p.state = 'FORMING' as timely, %s as arguments
            from fact f join waiting_party p on p.id = f.entity_id join event e on e.id = p.event_id
            join waiting_invitation i on i.party_id = p.id
            where e.audience <> 'NETWORK' or is_of_network(e.network_id, array[i.organisation_id])
            """.formatted(EVENT_FACTS)).ofNetwork().seenBy(Sight.EVENT);
    static final Concern REGISTRATION = new Concern("""
            select r.organisation_id, r.id as registration_id, e.cluster_id, e.id as event_id, r.id as entity_id, true as timely,
                %s || jsonb_build_object('seats', greatest(r.seats, r.wanted)) as arguments
            from fact f join registration r on r.id = f.entity_id join event e on e.id = r.event_id where true
            """.formatted(EVENT_FACTS));
    /** Of a registration that has some, and does not only wait. */
    static final Concern SEATS = new Concern(REGISTRATION.sql + " and r.seats > 0");

    /** Nothing befalls a registration after it was withdrawn: who has no later deed had left before this one. */
    static final Concern EVENT = new Concern("""
            select r.organisation_id, r.id as registration_id, e.cluster_id, e.id as event_id, e.id as entity_id,
                e.starts_at > now() as timely, %s || jsonb_build_object('oldStart', f.data ->> 'oldStart', 'said', e.cancelled_reason) as arguments
            from fact f join event e on e.id = f.entity_id join registration r on r.event_id = e.id and r.state <> 'REJECTED'
                and (r.withdrawn_at is null or exists (select 1 from deed own
                    where own.entity_id = r.id and own.kind = 'registration' and (own.xid = f.xid or own.seq > f.seq)))
            """.formatted(EVENT_FACTS));

    /** Who is still invited, and has not registered. */
    static final Concern EVENT_INVITATION = new Concern("""
            select i.organisation_id, cast(null as uuid) as registration_id, e.cluster_id, e.id as event_id, e.id as entity_id,
                e.starts_at > now() as timely, %s || jsonb_build_object('other', coalesce(n.name, o.name)) as arguments
            from fact f join event e on e.id = f.entity_id and e.state = 'PUBLISHED'
            join event_invitation i on i.event_id = e.id and i.organisation_id = cast(f.data ->> 'organisation' as uuid)
            join organisation o on o.id = e.organiser_id left join network n on e.by_network and n.id = e.network_id
            """.formatted(EVENT_FACTS));

    static final Concern REMINDER = new Concern("""
            select o.organisation_id, o.registration_id, e.cluster_id, e.id as event_id, e.id as entity_id,
                e.starts_at > now() as timely, %s || jsonb_build_object('seats', o.seats) as arguments
            from fact f join event e on e.id = f.entity_id and e.state = 'PUBLISHED' join lateral (
                select r.organisation_id, r.id as registration_id, r.seats from registration r
                where r.event_id = e.id and r.state = 'REGISTERED' and r.seats > 0
                union all select e.organiser_id, null, null where not e.by_network
                union all select distinct k.organisation_id, cast(null as uuid), cast(null as integer) from network_keeper_today k
                where e.by_network and k.network_id = e.network_id) o on true
            """.formatted(EVENT_FACTS));
    static final Concern EVENT_MESSAGE = new Concern("""
            select c.organisation_id, c.registration_id, e.cluster_id, e.id as event_id, e.id as entity_id, true as timely,
                %s || jsonb_build_object('other', coalesce(n.name, o.name), 'said', m.text) as arguments
            from fact f join event_message m on m.id = cast(f.data ->> 'message' as uuid)
            join event_message_recipient c on c.message_id = m.id join event e on e.id = m.event_id
            join organisation o on o.id = e.organiser_id left join network n on e.by_network and n.id = e.network_id
            """.formatted(EVENT_FACTS));

    static final Concern FEEDBACK = new Concern("""
            select r.organisation_id, r.id as registration_id, e.cluster_id, e.id as event_id, e.id as entity_id,
                e.ends_at > now() - interval '30 days' as timely, %s as arguments
            from fact f join event e on e.id = f.entity_id and e.state = 'PUBLISHED'
            join registration r on r.event_id = e.id and r.state in ('REGISTERED', 'ATTENDED') and r.seats > 0
            """.formatted(EVENT_FACTS));

    /** Whose it is, where that is an account. */
    static final Concern CERTIFICATE = ofPeople("""
            select cast(null as uuid) as organisation_id, cast(null as uuid) as registration_id, c.cluster_id, c.event_id, c.id as entity_id,
                c.holder_id as person_id, true as timely, jsonb_build_object('title', c.title, 'other', c.organiser_name) as arguments
            from fact f join certificate c on c.id = f.entity_id and c.holder_id is not null
            """);

    static final Concern STAKEHOLDER = new Concern("""
            select s.organisation_id, cast(null as uuid) as registration_id, s.cluster_id, cast(null as uuid) as event_id,
                s.id as entity_id, true as timely, jsonb_build_object('cluster', c.name) as arguments
            from fact f join stakeholder s on s.id = f.entity_id join cluster c on c.id = s.cluster_id
            """);

    /** A post, by whom it was written, and on which board; nothing of what it says. Who reads the board no more is not concerned. */
    private static final String POST_FACTS = """
            cast(null as uuid) as registration_id, p.cluster_id, cast(null as uuid) as event_id, top.id as entity_id, p.network_id, true as timely,
                jsonb_build_object('title', coalesce(n.name, c.name), 'other', o.name) as arguments
            from fact f join post p on p.id = cast(f.data ->> 'post' as uuid) and p.state = 'SHOWN'
            join post top on top.id = f.entity_id and top.state = 'SHOWN'
            join organisation_today t on t.id = p.organisation_id join organisation o on o.id = t.today_id
            join cluster c on c.id = p.cluster_id left join network n on n.id = p.network_id
            """;

    static final Concern MENTION = new Concern("select m.organisation_id, " + POST_FACTS + """
            join (select distinct post_id, organisation_id from post_mention) m on m.post_id = p.id
                and f.data -> 'organisations' @> jsonb_build_array(m.organisation_id)
            where board_read_at(p.cluster_id, p.network_id, m.organisation_id)
            """).ofPost();

    static final Concern REPLY = new Concern("select top.organisation_id, " + POST_FACTS + """
            where top.id <> p.id and board_read_at(p.cluster_id, p.network_id, top.organisation_id)
            """).ofPost();

    static final Concern DIGEST = ofPeople("""
            select cast(null as uuid) as organisation_id, cast(null as uuid) as registration_id, cast(null as uuid) as cluster_id,
                cast(null as uuid) as event_id, g.id as entity_id, g.person_id, true as timely,
                jsonb_build_object('quantity', g.notices) as arguments
            from fact f join digest g on g.id = f.entity_id
            """);

    /** Each organisation for which the seat log has a line of that kind about the offer. */
    static Concern offer(String logged) {
        return new Concern("""
                select l.organisation_id, l.registration_id, e.cluster_id, e.id as event_id, o.id as entity_id,
                    cast(:kind as text) <> 'OFFER_MADE' or (o.state = 'OPEN' and o.expires_at > now()) as timely,
                    %s || jsonb_build_object('seats', o.seats, 'own', l.seats, %s) as arguments
                from fact f join seat_offer o on o.id = f.entity_id join waiting_party p on p.id = o.party_id
                join event e on e.id = o.event_id join seat_log l on %s where true
                """.formatted(EVENT_FACTS, REASON, LOGGED_WITH_IT).replace("{logged}", logged));
    }

    /** Each organisation for which the seat log has a line of that kind about the party. */
    static Concern party(String logged) {
        return new Concern("""
                select l.organisation_id, l.registration_id, e.cluster_id, e.id as event_id, p.id as entity_id, true as timely,
                    %s || jsonb_build_object('seats', l.seats, %s) as arguments
                from fact f join waiting_party p on p.id = f.entity_id join event e on e.id = p.event_id
                join seat_log l on %s where true
                """.formatted(EVENT_FACTS, REASON, LOGGED_WITH_IT).replace("{logged}", logged));
    }

    /** Everyone who was in the party when the seat log got a line of that kind, after it: who left with it is {@code other}. */
    static Concern members(String logged) {
        return new Concern("""
                select m.organisation_id, m.registration_id, e.cluster_id, e.id as event_id, p.id as entity_id, true as timely,
                    %s || jsonb_build_object('other', g.name, 'said', nullif(p.priority_reason, ''), %s, 'seats',
                        (select sum(r.wanted) from registration r where r.party_id = p.id)) as arguments
                from fact f join waiting_party p on p.id = f.entity_id join event e on e.id = p.event_id
                join lateral (select l.* from seat_log l where %s order by l.id desc limit 1) l on true
                left join organisation g on g.id = l.organisation_id and l.what = 'LEFT'
                join lateral (select distinct on (own.organisation_id) own.organisation_id, own.registration_id, own.what
                    from seat_log own where own.party_id = p.id and own.registration_id is not null and own.id <= l.id
                    order by own.organisation_id, own.id desc) m on m.what <> 'LEFT'
                where true
                """.formatted(EVENT_FACTS, REASON, LOGGED_WITH_IT).replace("{logged}", logged));
    }

    /** Of what has changed since the deed nobody is told. */
    Concern whileTrue(String condition) {
        return new Concern(sql + " where " + condition, people, network, sight);
    }

    /** Of a cancelled event people are told only that it is. */
    Concern whileEventIsOn() {
        return new Concern(sql + " and e.state <> 'CANCELLED'", people, network, sight);
    }
}
