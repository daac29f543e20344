package org.sahyog.notification;

/** Whom what happens to shared money concerns: whose it is, who pays and who receives it, who has to look at it. */
final class PoolConcern {
    private static final String SELECTED = """
            select v.organisation_id, cast(null as uuid) as registration_id, p.cluster_id, cast(null as uuid) as event_id, f.entity_id,
                v.person_id, true as timely, jsonb_build_object('title', p.name, 'currency', p.currency) || %s as arguments
            from fact f
            """;
    private static final String POOL = " join cost_pool p on p.id = h.pool_id";
    private static final String EXPENSE = " join cost_pool_expense h on h.id = f.entity_id" + POOL;
    private static final String EXPENSE_FACTS =
            "jsonb_build_object('amount', h.amount, 'said', h.reason, 'other', h.title)";
    private static final String TRANSFER = " join cost_pool_transfer h on h.id = f.entity_id" + POOL
            + " left join organisation a on a.id = h.from_id left join organisation b on b.id = h.to_id";

    /** The treasurer stands for the pool itself, as its name does. */
    private static final String TREASURER = """
            select t.organisation_id, t.person_id from network_officer_today t
            where t.network_id = p.network_id and t.role = 'TREASURER' and %1$s is null
            """;

    private static final String SPENDERS = """
            select s.organisation_id, s.person_id from speaker s
            where s.organisation_id = %1$s and (s.role = 'OWNER' or 'SPEND' = any(s.rights))
            """;
    private static final String SIDE = "(" + SPENDERS + " union " + TREASURER + ")";

    static final Concern JOINED = of(
            "jsonb_build_object()",
            " join cost_pool_member h on h.id = f.entity_id" + POOL + spending("h.organisation_id"));

    /** The officers, of whom another than who submitted it says yes. */
    static final Concern SUBMITTED = of(EXPENSE_FACTS + " || jsonb_build_object('place', o.name)", EXPENSE + """
             join organisation o on o.id = h.on_behalf_of
             join network_officer_today v on v.network_id = p.network_id and v.person_id <> h.created_by
            """);

    static final Concern SUBMITTERS = of(EXPENSE_FACTS, EXPENSE + spending("h.on_behalf_of"));

    /** Each member that bears a part, with what it bears or bore. */
    static final Concern BEARERS =
            of(EXPENSE_FACTS + " || jsonb_build_object('share', n.amount)", EXPENSE + """
             join ledger_entry n on n.transaction_id = h.transaction_id and n.amount > 0
             join ledger_account x on x.id = n.account_id and x.kind = 'MEMBER'
            """ + spending("x.party_id"));

    static final Concern CONTRIBUTOR = of(
            "jsonb_build_object('amount', h.amount, 'said', h.reversal_reason, 'receipt', h.financial_year || '-' ||"
                    + " to_char((h.financial_year + 1) % 100, 'FM00') || '/' || lpad(cast(h.receipt_number as text), greatest(4, length(cast(h.receipt_number as text))), '0'))",
            " join cost_pool_contribution h on h.id = f.entity_id" + POOL + spending("h.organisation_id"));

    static final Concern PAYER = ofTransfer("h.from_id", "h.to_id");
    static final Concern RECEIVER = ofTransfer("h.to_id", "h.from_id");

    static final Concern PARTIES = of(
            facts("a.name || ' – ' || b.name"),
            TRANSFER + " join lateral (" + SIDE.formatted("h.from_id") + " union " + SIDE.formatted("h.to_id")
                    + ") v on true");

    private PoolConcern() {}

    /** Whoever may spend the organisation’s money. */
    private static String spending(String organisation) {
        return " join lateral (" + SPENDERS.formatted(organisation) + ") v on true";
    }

    private static Concern ofTransfer(String side, String other) {
        String name = other.equals("h.to_id") ? "b.name" : "a.name";
        return of(facts(name), TRANSFER + " join lateral " + SIDE.formatted(side) + " v on true");
    }

    private static String facts(String other) {
        return "jsonb_build_object('amount', h.amount, 'other', coalesce(" + other + ", p.name), 'said', h.reason)";
    }

    private static Concern of(String facts, String joined) {
        return Concern.ofPeople(SELECTED.formatted(facts) + joined);
    }
}
