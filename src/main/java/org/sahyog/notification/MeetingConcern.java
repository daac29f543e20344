package org.sahyog.notification;

import org.sahyog.notification.Concern.Sight;

/** Whom the meetings of networks concern: who is asked to come when it is told, whoever was before. */
final class MeetingConcern {
    private static final String SELECTED = """
            select %1$s as organisation_id, cast(null as uuid) as registration_id, n.cluster_id, cast(null as uuid) as event_id,
                f.entity_id, n.id as network_id, v.person_id, %2$s as timely, jsonb_build_object('network', n.name, 'title', h.title) || %3$s
                    as arguments
            """;

    /** All people of its members, or the invited officers. */
    private static final String ASKED = """
            from fact f join network_meeting h on h.id = f.entity_id join network n on n.id = h.network_id
            join network_member k on k.network_id = n.id and k.state = 'MEMBER'
            join speaker v on v.organisation_id = k.organisation_id
            where (h.officers = '{}' or exists (select 1 from network_officer_today t where t.network_id = n.id
                and t.organisation_id = k.organisation_id and t.person_id = v.person_id and t.role = any(h.officers)))
            """;

    private static final String MEETING_FACTS = """
            jsonb_build_object('start', h.local_start, 'place', coalesce(nullif(h.venue, ''), h.link),
                'oldStart', f.data ->> 'oldStart', 'said', h.cancelled_reason)
            """;

    static final Concern CALLED = meeting("h.state = 'PLANNED' and h.starts_at > now()", "");

    /** Of another title or agenda nobody is told. */
    static final Concern MOVED =
            meeting("h.state = 'PLANNED' and h.starts_at > now()", " and cast(f.data ->> 'moved' as boolean)");

    /** Of a network that has ended people are told only that. */
    static final Concern CANCELLED = meeting("h.starts_at > now()", " and n.state = 'ACTIVE'");

    private MeetingConcern() {}

    private static Concern meeting(String timely, String where) {
        return Concern.ofPeople(SELECTED.formatted("k.organisation_id", timely, MEETING_FACTS) + ASKED + where)
                .ofNetwork()
                .seenBy(Sight.MEETING);
    }
}
