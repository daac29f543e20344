package org.sahyog.notification;

/** Whom it concerns who speaks at an event: the one who is asked, and who organises it. */
final class SpeakerConcern {
    private static final String FACTS = """
            jsonb_build_object('title', e.title, 'start', e.local_start, 'zone', e.zone, 'oldStart', f.data ->> 'oldStart',
                'said', e.cancelled_reason, 'other', coalesce(n.name, o.name))""";

    private static final String EVENT = """
            join organisation o on o.id = e.organiser_id left join network n on e.by_network and n.id = e.network_id
            """;

    private static final String PERSON = """
            select cast(null as uuid) as organisation_id, cast(null as uuid) as registration_id, e.cluster_id, e.id as event_id,
                %s as entity_id, %s as person_id, e.ends_at > now() as timely, %s as arguments
            from fact f
            """;

    static final Concern ASKED = Concern.ofPeople(PERSON.formatted("s.id", "s.person_id", FACTS) + """
            join event_speaker s on s.id = f.entity_id and s.state = 'ASKED'
            join event e on e.id = s.event_id and e.state in ('DRAFT', 'PUBLISHED')
            """ + EVENT);

    static final Concern REMOVED =
            Concern.ofPeople(PERSON.formatted("e.id", "cast(f.data ->> 'person' as uuid)", FACTS) + """
            join event e on e.id = cast(f.data ->> 'event' as uuid) and f.data ? 'person'
            """ + EVENT);

    /** Who has agreed must know when it is, and whether it is. */
    static final Concern OF_EVENT = Concern.ofPeople(PERSON.formatted("e.id", "s.person_id", FACTS) + """
            join event e on e.id = f.entity_id
            join (select distinct event_id, person_id from event_speaker where state in ('ASKED', 'AGREED')) s on s.event_id = e.id
            """ + EVENT);

    static final Concern AGREED = ofOrganiser("AGREED");
    static final Concern DECLINED = ofOrganiser("DECLINED");

    private static Concern ofOrganiser(String state) {
        return Concern.ofPeople("""
                select v.organisation_id, cast(null as uuid) as registration_id, e.cluster_id, e.id as event_id, s.id as entity_id,
                    v.person_id, true as timely,
                    jsonb_build_object('title', e.title, 'start', e.local_start, 'zone', e.zone, 'other', p.name) as arguments
                from fact f join event_speaker s on s.id = f.entity_id and s.state = '%s' join event e on e.id = s.event_id
                join person p on p.id = s.person_id
                join lateral (
                    select m.organisation_id, m.person_id from registrar m where not e.by_network and m.organisation_id = e.organiser_id
                    union select k.organisation_id, k.person_id from network_keeper_today k
                    where e.by_network and k.network_id = e.network_id) v on true
                """.formatted(state));
    }

    private SpeakerConcern() {}
}
