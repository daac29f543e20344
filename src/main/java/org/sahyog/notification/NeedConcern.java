package org.sahyog.notification;

import static org.sahyog.notification.NetworkConcern.speaking;

import org.sahyog.notification.Concern.Sight;

/** Whom what happens to needs and to enquiries of a cluster concerns. */
final class NeedConcern {
    private static final String SELECTED = """
            select %1$s as organisation_id, cast(null as uuid) as registration_id, h.cluster_id, cast(null as uuid) as event_id,
                %2$s as entity_id, v.person_id, %3$s as timely, %4$s as arguments
            """;
    private static final String NEED = "from fact f join challenge h on h.id = f.entity_id ";
    private static final String TITLE = "jsonb_build_object('title', h.title)";
    private static final String OPEN = "h.state in ('RAISED', 'ROUTED', 'ANSWERED')";
    private static final String AGENTS = " join cda_today v on v.cluster_id = h.cluster_id";

    static final Concern RAISED =
            of(need("cast(null as uuid)", "f.entity_id", OPEN, "jsonb_build_object('title', h.title, 'other', o.name)")
                    + " join organisation o on o.id = h.organisation_id" + AGENTS);

    static final Concern ROUTED = of(need("r.organisation_id", "f.entity_id", "h.state = 'ROUTED'", TITLE)
            + " join lateral (select cast(f.data ->> 'organisation' as uuid) as organisation_id) r on true"
            + all("r.organisation_id"));

    private static final String SUPPORTERS =
            "select s.organisation_id from challenge_supporter s where s.challenge_id = h.root_id";

    static final Concern SUPPORTED = supported("true");

    static final Concern CHANGED = supported(OPEN);

    /** Who raised it and who supports it. */
    static final Concern BEARERS = of(need(
                    "c.organisation_id",
                    "f.entity_id",
                    "true",
                    "jsonb_build_object('title', h.title, 'said', h.closing_reason)")
            + " join lateral (select h.organisation_id union " + SUPPORTERS + ") c on true"
            + all("c.organisation_id"));

    /** Those of the one that is gone; it leads to the one that remains. */
    static final Concern MERGED =
            of(need("c.organisation_id", "k.id", "true", "jsonb_build_object('title', h.title, 'other', k.title)")
                    + " join challenge k on k.id = cast(f.data ->> 'into' as uuid)"
                    + " join lateral (select h.organisation_id union select s.organisation_id from challenge_support s"
                    + " where s.challenge_id = h.id) c on true"
                    + all("c.organisation_id"));

    /** Who has the need, of what is done about it and is not over or dropped again by now. */
    private static final String LINKED = """
            select c.organisation_id, cast(null as uuid) as registration_id, h.cluster_id, l.event_id, h.id as entity_id,
                %1$s as network_id, v.person_id, x.state = 'UNDER_WAY' as timely, jsonb_build_object('title', h.title, 'other', x.title) || %2$s
                    as arguments
            from fact f join challenge h on h.id = f.entity_id join challenge_link l on l.id = cast(f.data ->> 'link' as uuid)
            join challenge_linkable x on x.kind = l.kind and x.id = l.linked_id
            join lateral (select h.organisation_id union %3$s) c on true join speaker v on v.organisation_id = c.organisation_id
            %4$s
            """;

    private static final String EVENT_OF_LINK = """
            join event e on e.id = l.event_id and (e.audience = 'NETWORK') = %1$s
            """;
    private static final String EVENT_FACTS = "jsonb_build_object('start', e.local_start)";

    static final Concern EVENT =
            linked("cast(null as uuid)", EVENT_FACTS, EVENT_OF_LINK.formatted(false), Sight.CLUSTER);

    /** Only who comes to it: its members that have the need. */
    static final Concern MEMBERS_EVENT = linked(
            "e.network_id",
            EVENT_FACTS + " || jsonb_build_object('network', n.name)",
            EVENT_OF_LINK.formatted(true) + """
            join network n on n.id = e.network_id
            join network_member m on m.network_id = n.id and m.organisation_id = c.organisation_id and m.state = 'MEMBER'
            """,
            Sight.MEETING);

    static final Concern ENQUIRED =
            linked("cast(null as uuid)", "jsonb_build_object()", "where l.kind = 'ENQUIRY'", Sight.CLUSTER);

    static final Concern NETWORK =
            linked("l.network_id", "jsonb_build_object()", "where l.kind = 'NETWORK'", Sight.CLUSTER);

    private static final String ENQUIRY_FACTS = """
            jsonb_build_object('title', h.title, 'other', coalesce(o.name, z.name), 'quantity', h.quantity, 'unit', h.unit,
                'until', h.closes_at, 'zone', z.zone)""";
    private static final String ENQUIRY =
            " join cluster z on z.id = h.cluster_id left join organisation o on o.id = h.organisation_id ";

    /** Members who make it, as they say in the directory; not who asks. */
    static final Concern ASKED = of(
            SELECTED.formatted("d.organisation_id", "h.id", "h.state = 'OPEN' and h.closes_at > now()", ENQUIRY_FACTS)
                    + "from fact f join enquiry h on h.id = f.entity_id" + ENQUIRY
                    + """
             join directory_entry_today d on d.cluster_id = h.cluster_id and enquiry_fits(h.search_key, d.product_key)
                and d.organisation_id is distinct from h.organisation_id
             join stakeholder k on k.cluster_id = h.cluster_id and k.organisation_id = d.organisation_id and k.state = 'ACTIVE'
            """
                    + speaking("d.organisation_id", "SPEND"));

    /** Who asks: a member, or the agents. */
    private static final String ASKERS = """
             join lateral (
                select s.organisation_id, s.person_id from speaker s
                where s.organisation_id = h.organisation_id and (s.role <> 'DELEGATE' or 'SPEND' = any(s.rights))
                union
                select cast(null as uuid), t.person_id from cda_today t
                where h.organisation_id is null and t.cluster_id = h.cluster_id) v on true
            """;

    static final Concern OFFERED = of(SELECTED.formatted("v.organisation_id", "h.id", "h.state <> 'SETTLED'", """
                    jsonb_build_object('title', h.title, 'other', w.name, 'quantity', q.quantity, 'unit', h.unit)""")
            + "from fact f join enquiry_offer q on q.id = f.entity_id join enquiry h on h.id = q.enquiry_id "
            + "join organisation w on w.id = q.organisation_id" + ASKERS);

    /** Where there is something to choose. */
    static final Concern CLOSED = of(
            SELECTED.formatted("v.organisation_id", "h.id", "h.state = 'CLOSED'", ENQUIRY_FACTS)
                    + "from fact f join enquiry h on h.id = f.entity_id" + ENQUIRY + ASKERS
                    + " where exists (select 1 from enquiry_offer q where q.enquiry_id = h.id and q.state = 'OFFERED')");

    static final Concern JUDGED = of(SELECTED.formatted("q.organisation_id", "h.id", "true", """
                    jsonb_build_object('title', h.title, 'other', coalesce(o.name, z.name), 'quantity', q.quantity, 'unit', h.unit)""")
            + "from fact f join enquiry_offer q on q.id = f.entity_id join enquiry h on h.id = q.enquiry_id" + ENQUIRY
            + speaking("q.organisation_id", "SPEND"));

    private NeedConcern() {}

    private static Concern supported(String timely) {
        return of(need("c.organisation_id", "f.entity_id", timely, TITLE) + " join lateral (" + SUPPORTERS
                + ") c on true" + all("c.organisation_id"));
    }

    private static Concern linked(String network, String facts, String which, Sight sight) {
        return Concern.ofPeople(LINKED.formatted(network, facts, SUPPORTERS, which))
                .ofNetwork()
                .seenBy(sight);
    }

    /** Whoever acts for it. */
    private static String all(String organisation) {
        return " join speaker v on v.organisation_id = " + organisation;
    }

    private static String need(String organisation, String entity, String timely, String facts) {
        return SELECTED.formatted(organisation, entity, timely, facts) + NEED;
    }

    private static Concern of(String sql) {
        return Concern.ofPeople(sql).seenBy(Sight.CLUSTER);
    }
}
