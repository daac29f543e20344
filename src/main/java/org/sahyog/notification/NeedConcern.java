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
