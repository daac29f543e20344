package org.sahyog.home.todo;

/** Of events: offered seats, groups to come along with, invitations, requests to speak, names that are missing, and what begins soon. The columns and values are those of {@link TodoReads}. */
final class EventTodos {
    static final String SQL = """
            select 'OFFER', f.id, f.cluster_id, e.id, e.zone, e.title, min(o.name), least(f.seats, sum(r.wanted))::integer,
                f.expires_at, null
            from offeree a join seat_offer f on f.id = a.offer_id join event e on e.id = f.event_id
            join registration r on r.party_id = f.party_id and r.organisation_id = a.organisation_id and r.wanted > 0
            join organisation o on o.id = r.organisation_id
            where a.person_id = $1 and f.state = 'OPEN' and f.expires_at > now()
            group by f.id, e.id
            union all
            select 'GROUP_INVITATION', p.id, p.cluster_id, e.id, e.zone, e.title, l.name, null, s.open_until, null
            from waiting_invitation i join waiting_party p on p.id = i.party_id and p.state = 'FORMING'
            join event e on e.id = p.event_id join event_seats s on s.event_id = e.id and s.open_until > now()
            join organisation l on l.id = p.leader_id
            where i.organisation_id = any($2) and (e.audience <> 'NETWORK' or is_of_network(e.network_id, array[i.organisation_id]))
              and not exists (select 1 from registration r
                where r.event_id = e.id and r.organisation_id = i.organisation_id
                and r.state in ('REGISTERED', 'WAITLISTED', 'OFFERED'))
            group by p.id, e.id, l.id, s.event_id
            union all
            select 'EVENT_INVITATION', e.id, e.cluster_id, e.id, e.zone, e.title,
                case when e.by_network then (select n.name from network n where n.id = e.network_id) else o.name end, null, e.starts_at, null
            from event_invitation i join event e on e.id = i.event_id join organisation o on o.id = e.organiser_id
            where i.organisation_id = any($2) and e.state = 'PUBLISHED' and e.starts_at > now() and not exists (
                select 1 from registration r where r.event_id = e.id and r.organisation_id = any($2))
            union all
            select 'SPEAKER_ASKED', s.id, s.cluster_id, e.id, e.zone, e.title,
                case when e.by_network then (select n.name from network n where n.id = e.network_id) else o.name end, null, e.starts_at, null
            from event_speaker s join event e on e.id = s.event_id join organisation o on o.id = e.organiser_id
            where s.person_id = $1 and s.state = 'ASKED' and e.state in ('DRAFT', 'PUBLISHED') and e.ends_at > now()
            union all
            select 'NAMES_MISSING', r.id, r.cluster_id, e.id, e.zone, e.title, o.name, null, e.starts_at, null
            from registration r join event e on e.id = r.event_id join organisation o on o.id = r.organisation_id
            where r.organisation_id = any($2) and r.state = 'REGISTERED' and e.state = 'PUBLISHED' and e.starts_at > now()
              and r.seats > (select count(*) from registration_worker w where w.registration_id = r.id)
            union all
            select 'EVENT_SOON', e.id, e.cluster_id, e.id, e.zone, e.title, coalesce(e.venue, e.link, ''), null, e.starts_at, null
            from registration r join event e on e.id = r.event_id
            where r.organisation_id = any($2) and r.state = 'REGISTERED' and e.state = 'PUBLISHED'
              and e.starts_at between now() and now() + interval '7 days'
            """;

    private EventTodos() {}
}
