package org.sahyog.notification;

import org.sahyog.notification.Concern.Sight;

/** Whom the tasks of networks concern: whose they are, and who gave them. */
final class TaskConcern {
    private static final String SELECTED = """
            select v.organisation_id, cast(null as uuid) as registration_id, n.cluster_id, cast(null as uuid) as event_id, f.entity_id,
                n.id as network_id, v.person_id, %s as timely, jsonb_build_object('network', n.name, 'title', h.title) || %s as arguments
            from fact f join network_task h on h.id = f.entity_id join network n on n.id = h.network_id
            """;

    /** Whoever is to do it; where that is not known, those who speak for the member. It is theirs also when the member has left. */
    private static final String OWNERS = """
            join speaker v on v.organisation_id = h.organisation_id and (v.person_id = h.person_id
                or h.person_id is null and (v.role <> 'DELEGATE' or 'VOTE' = any(v.rights)))
            """;

    /** Who gave it, while she speaks for a member of the network; else, and of a promise, leader and secretary. */
    private static final String GIVERS = """
            join organisation_today d on d.id = h.organisation_id join organisation o on o.id = d.today_id
            left join lateral (
                select g.organisation_id, g.person_id from speaker g
                join organisation_today y on y.id = g.organisation_id
                join network_member k on k.network_id = n.id and k.organisation_id = y.today_id and k.state = 'MEMBER'
                where not h.promise and g.organisation_id = h.on_behalf_of and g.person_id = h.created_by limit 1) g on true
            join lateral (
                select g.organisation_id, g.person_id where g.person_id is not null
                union
                select t.organisation_id, t.person_id from network_officer_today t
                where g.person_id is null and t.network_id = n.id and t.role in ('LEADER', 'SECRETARY')) v on true
            """;

    static final Concern GIVEN = of("h.state = 'OPEN'", "jsonb_build_object('due', h.due_on)", OWNERS);

    static final Concern MOVED = of(
            "h.state = 'OPEN'",
            "jsonb_build_object('due', f.data ->> 'dueOn', 'oldDue', f.data ->> 'oldDue')",
            OWNERS + " where f.data ->> 'oldDue' is not null");

    /** Of a network that has ended people are told only that. */
    static final Concern DROPPED =
            of("true", "jsonb_build_object('said', h.closing_note)", OWNERS + " where n.state = 'ACTIVE'");

    static final Concern DONE = of("true", "jsonb_build_object('other', o.name, 'said', h.closing_note)", GIVERS)
            .seenBy(Sight.NETWORK);

    private TaskConcern() {}

    private static Concern of(String timely, String facts, String whom) {
        return Concern.ofPeople(SELECTED.formatted(timely, facts) + whom).ofNetwork();
    }
}
