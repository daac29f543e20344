package org.sahyog.notification;

import org.sahyog.notification.Concern.Sight;

/** Whom what happens in networks concerns: who joins and leaves, the members, the officers, those who vote. */
final class NetworkConcern {
    private static final String SELECTED = """
            select %1$s as organisation_id, cast(null as uuid) as registration_id, n.cluster_id, cast(null as uuid) as event_id,
                f.entity_id, n.id as network_id, v.person_id, %2$s as timely, jsonb_build_object('network', n.name, 'zone', z.zone) || %3$s
                    as arguments
            """;
    private static final String STAY = """
            from fact f join network_member m on m.id = f.entity_id join network n on n.id = m.network_id
            join cluster z on z.id = n.cluster_id join organisation o on o.id = m.organisation_id
            """;
    private static final String STAY_FACTS = "jsonb_build_object('other', o.name, 'said', m.reason)";

    /** The officers of today; where there are none, whoever votes for a member. */
    private static final String LEADERS = """
            join lateral (
                select t.organisation_id, t.person_id from network_officer_today t where t.network_id = n.id
                union
                select k.organisation_id, s.person_id from network_member k join speaker s on s.organisation_id = k.organisation_id
                where k.network_id = n.id and k.state = 'MEMBER' and (s.role <> 'DELEGATE' or 'VOTE' = any(s.rights))
                    and not exists (select 1 from network_officer_today t where t.network_id = n.id)) v on true
            """;

    private static final String PROPOSAL = """
            from fact f join network_proposal p on p.id = f.entity_id join network n on n.id = p.network_id
            join cluster z on z.id = n.cluster_id join network_elector e on e.proposal_id = p.id
            """;
    private static final String PROPOSAL_FACTS = "jsonb_build_object('title', p.title, 'until', p.closes_at)";
    private static final String OFFICER = """
            from fact f join network_officer v on v.id = f.entity_id join network n on n.id = v.network_id
            join cluster z on z.id = n.cluster_id
            """;

    /** The organisation whose place it is. */
    static final Concern STAYING = own("true", "JOIN_CLUSTER", " where m.member_at is not null");

    static final Concern INVITED = own("m.state = 'INVITED'", "JOIN_CLUSTER", "");
    static final Concern ASKING = own("true", "JOIN_CLUSTER", " where m.member_at is null");

    static final Concern COMING = leaders("m.state = 'APPLIED'", "");
    static final Concern COME = leaders("true", "");
    static final Concern GONE = leaders("true", " where m.member_at is not null");

    /** Members still, or at its end. */
    static final Concern DISSOLVED = of(
            SELECTED.formatted("k.organisation_id", "true", "jsonb_build_object()")
                    + "from fact f join network n on n.id = f.entity_id join cluster z on z.id = n.cluster_id "
                    + "join network_member k on k.network_id = n.id and k.state in ('MEMBER', 'SUSPENDED')"
                    + speaking("k.organisation_id", "VOTE"),
            Sight.NETWORK);

    static final Concern CHARTER = of(
            SELECTED.formatted(
                            "k.organisation_id",
                            "not exists (select 1 from network_charter w where w.network_id = n.id and w.number > h.number)",
                            "jsonb_build_object('number', h.number)")
                    + "from fact f join network_charter h on h.id = f.entity_id join network n on n.id = h.network_id "
                    + "join cluster z on z.id = n.cluster_id join network_member k on k.network_id = n.id and k.state = 'MEMBER'"
                    + speaking("k.organisation_id", "VOTE"),
            Sight.NETWORK);

    static final Concern ELECTED = of(
            SELECTED.formatted("v.organisation_id", "true", "jsonb_build_object('role', v.role, 'until', v.until)")
                    + OFFICER,
            Sight.OWN);

    /** Whoever ended it herself knows. */
    static final Concern OFFICE_ENDED = of(
            SELECTED.formatted("v.organisation_id", "true", "jsonb_build_object('role', v.role, 'why', v.why)")
                    + OFFICER
                    + " where v.why in ('TERM_OVER', 'REPLACED', 'ORGANISATION_LEFT', 'SUSPENDED', 'DISSOLVED')",
            Sight.OWN);

    /** Those who count: who has left since decides nothing any more. */
    private static final String COUNTING = " where e.ended_at is null";

    static final Concern ELECTORS = electors("p.state = 'OPEN' and p.closes_at > now()", COUNTING);
    static final Concern DECIDED = electors("true", COUNTING);

    /** Those who count and have not voted. */
    static final Concern SILENT = electors("p.state = 'OPEN' and p.closes_at > now()", COUNTING + """
             and not exists (select 1 from network_vote w
                where w.proposal_id = e.proposal_id and w.organisation_id = e.organisation_id)
            """);

    private NetworkConcern() {}

    private static Concern own(String timely, String right, String where) {
        return of(
                SELECTED.formatted("m.organisation_id", timely, STAY_FACTS)
                        + STAY
                        + speaking("m.organisation_id", right)
                        + where,
                Sight.OWN);
    }

    private static Concern leaders(String timely, String where) {
        return of(SELECTED.formatted("v.organisation_id", timely, STAY_FACTS) + STAY + LEADERS + where, Sight.NETWORK);
    }

    private static Concern electors(String timely, String where) {
        return of(
                SELECTED.formatted("e.organisation_id", timely, PROPOSAL_FACTS)
                        + PROPOSAL
                        + speaking("e.organisation_id", "VOTE")
                        + where,
                Sight.NETWORK);
    }

    /** Of its owner and staff all, of its delegates those with that right. */
    static String speaking(String organisation, String right) {
        return """
                 join speaker v on v.organisation_id = %s and (v.role <> 'DELEGATE' or '%s' = any(v.rights))
                """.formatted(organisation, right);
    }

    private static Concern of(String sql, Sight sight) {
        return Concern.ofPeople(sql).ofNetwork().seenBy(sight);
    }
}
