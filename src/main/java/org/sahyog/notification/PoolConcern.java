package org.sahyog.notification;

/** Whom what happens to shared money concerns: whose it is, who pays and who receives it, who has to look at it. */
final class PoolConcern {
    private static final String SELECTED = """
            select v.organisation_id, cast(null as uuid) as registration_id, p.cluster_id, cast(null as uuid) as event_id, f.entity_id,
                v.person_id, true as timely, jsonb_build_object('title', p.name, 'currency', p.currency) || %s as arguments
            from fact f
            """;
    private static final String POOL = " join cost_pool p on p.id = h.pool_id";
    /** The officers, of whom another than who entered it looks at it. */
    private static final String OTHERS =
            " join cost_pool_officer_today v on v.network_id = p.network_id and v.person_id <> h.created_by";

    /** Who entered it. */
    private static final String AUTHOR =
            " join lateral (select h.on_behalf_of as organisation_id, h.created_by as person_id) v on true";

    private static final String EXPENSE = " join cost_pool_expense h on h.id = f.entity_id" + POOL;
    private static final String EXPENSE_FACTS =
            "jsonb_build_object('amount', h.amount, 'said', h.reason, 'other', h.title)";
    private static final String TRANSFER = " join cost_pool_transfer h on h.id = f.entity_id" + POOL
            + " left join organisation a on a.id = h.from_id left join organisation b on b.id = h.to_id";

    /** The treasurer stands for the pool itself, as its name does; for payers outside of it all officers do. */
    private static final String TREASURER = """
            select t.organisation_id, t.person_id from cost_pool_officer_today t
            where t.network_id = p.network_id and (t.role = 'TREASURER' or num_nonnulls(h.from_class, h.to_class) > 0) and %1$s is null
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
    static final Concern SUBMITTED =
            of(EXPENSE_FACTS + " || jsonb_build_object('place', o.name)", EXPENSE + """
             join organisation o on o.id = h.on_behalf_of
            """ + OTHERS);

    /** Who gave in kind what was approved, with the receipt. */
    static final Concern GIVER = of("""
            jsonb_build_object('amount', h.amount, 'other', h.title || ' (' || trim_scale(h.quantity) || ' ' || h.unit || ')',
                'receipt', receipt_number(h.gift_year, h.gift_number, 'K'))
            """, EXPENSE + spending("h.giver_id"));

    static final Concern SUBMITTERS = of(EXPENSE_FACTS, EXPENSE + spending("h.on_behalf_of"));

    /** Each member that bears a part, with what it bears or bore. */
    static final Concern BEARERS =
            of(EXPENSE_FACTS + " || jsonb_build_object('share', n.amount)", EXPENSE + """
             join ledger_entry n on n.transaction_id = h.transaction_id and n.amount > 0
             join ledger_account x on x.id = n.account_id and x.kind = 'MEMBER'
            """ + spending("x.party_id"));

    /** The officers, of whom another than who entered it looks at it. */
    static final Concern WAITING = of(
            "jsonb_build_object('amount', h.amount, 'other', o.name)",
            " join cost_pool_contribution h on h.id = f.entity_id" + POOL + """
             join organisation o on o.id = h.organisation_id
            """ + OTHERS);

    private static final String ADVANCE = " join cost_pool_advance h on h.id = f.entity_id" + POOL;

    /** The officers, of whom another than who asked says yes. */
    static final Concern ADVANCE_ASKED = of(
            "jsonb_build_object('amount', h.amount, 'other', h.purpose, 'place', coalesce(o.name, h.holder_name))",
            ADVANCE + """
             left join organisation o on o.id = h.holder_id
            """ + OTHERS);

    static final Concern ADVANCE_HOLDER =
            of("jsonb_build_object('amount', h.amount, 'other', h.purpose)", ADVANCE + spending("h.holder_id"));

    private static final String RETURN = " join cost_pool_advance_return h on h.id = cast(f.data ->> 'return' as uuid)"
            + POOL + " join cost_pool_advance a on a.id = h.advance_id left join organisation o on o.id = a.holder_id";
    private static final String RETURN_FACTS =
            "jsonb_build_object('amount', h.amount, 'other', a.purpose, 'place', coalesce(o.name, a.holder_name), 'said', h.refusal_reason)";

    static final Concern RETURN_WAITING = of(RETURN_FACTS, RETURN + OTHERS);
    static final Concern RETURN_AUTHOR = of(RETURN_FACTS, RETURN + AUTHOR);

    private static final String REFUND = " join cost_pool_refund h on h.id = f.entity_id" + POOL
            + " join cost_pool_expense b on b.id = h.expense_id";
    private static final String REFUND_FACTS =
            "jsonb_build_object('amount', h.amount, 'other', b.title, 'said', h.refusal_reason)";

    static final Concern REFUND_WAITING = of(REFUND_FACTS, REFUND + OTHERS);
    static final Concern REFUND_AUTHOR = of(REFUND_FACTS, REFUND + AUTHOR);

    /** Each member that is given a part, with its part. */
    static final Concern REFUNDED =
            of(REFUND_FACTS + " || jsonb_build_object('share', -n.amount)", REFUND + """
             join ledger_entry n on n.transaction_id = h.transaction_id and n.amount < 0
             join ledger_account x on x.id = n.account_id and x.kind = 'MEMBER'
            """ + spending("x.party_id"));

    private static final String CHALLAN = " join cost_pool_tds_remittance h on h.id = f.entity_id" + POOL;
    private static final String CHALLAN_FACTS =
            "jsonb_build_object('amount', h.amount, 'other', h.challan_number, 'said', h.refusal_reason)";

    static final Concern CHALLAN_WAITING = of(CHALLAN_FACTS, CHALLAN + OTHERS);
    static final Concern CHALLAN_AUTHOR = of(CHALLAN_FACTS, CHALLAN + AUTHOR);

    /** The officers, of whom another than who counted looks at what differs. */
    static final Concern CASH_DIFFERS = of(
            "jsonb_build_object('amount', abs(h.counted - h.expected), 'said', h.reason)",
            " join cost_pool_cash_check h on h.id = f.entity_id and h.counted <> h.expected" + POOL + """
            """ + OTHERS);

    static final Concern CONTRIBUTOR = of(
            "jsonb_build_object('amount', h.amount, 'said', coalesce(h.refusal_reason, h.reversal_reason),"
                    + " 'receipt', receipt_number(h.financial_year, h.receipt_number))",
            " join cost_pool_contribution h on h.id = f.entity_id" + POOL + spending("h.organisation_id"));

    static final Concern PAYER = ofTransfer("h.from_id", "h.to_id");
    static final Concern RECEIVER = ofTransfer("h.to_id", "h.from_id");

    static final Concern PARTIES = of(
            facts("a.name || ' – ' || b.name"),
            TRANSFER + " join lateral (" + SIDE.formatted("h.from_id") + " union " + SIDE.formatted("h.to_id")
                    + ") v on true");

    /** What was paid, confirmed, disputed or voided meanwhile waits for nobody. */
    static final Concern LATE_PAYER = PAYER.whileTrue("h.state = 'PROPOSED'");

    static final Concern LATE_RECEIVER = RECEIVER.whileTrue("h.state = 'PAID'");

    /** Who is paid there, and the treasurer; where the pool itself is paid, all who share it and all officers: their money goes there. */
    static final Concern PAYEE = of(
            "jsonb_build_object('other', coalesce(o.name, p.name), 'said', concat_ws(', ', h.payee_name, masked_upi(h.upi_address),"
                    + " masked_account(h.account_number)), 'until', h.used_from, 'zone', c.zone)",
            " join cost_pool_payee h on h.id = f.entity_id" + POOL
                    + " join cluster c on c.id = p.cluster_id left join organisation o on o.id = h.organisation_id"
                    + " join lateral (" + SPENDERS.formatted("h.organisation_id") + """
                     union select s.organisation_id, s.person_id from cost_pool_member k
                        join speaker s on s.organisation_id = k.organisation_id and (s.role = 'OWNER' or 'SPEND' = any(s.rights))
                        where h.organisation_id is null and k.pool_id = p.id and k.left_on is null
                     union select t.organisation_id, t.person_id from cost_pool_officer_today t
                        where t.network_id = p.network_id and (t.role = 'TREASURER' or h.organisation_id is null)) v on true
                    """);

    private static final String CLAIM = " join cost_pool_claim h on h.id = f.entity_id" + POOL
            + " left join cost_pool_due d on d.id = h.due_id left join organisation o on o.id = h.organisation_id";
    private static final String CLAIM_FACTS =
            "jsonb_build_object('amount', h.amount - h.settled, 'due', h.due_on, 'other', coalesce(d.title, p.name), 'said', h.reason)";

    /** Who is to pay, while anything of it is left. */
    static final Concern CLAIMED =
            of(CLAIM_FACTS, CLAIM + spending("h.organisation_id") + " where h.amount > h.settled");

    /** The officers, of whom another than who asked for it says yes. */
    static final Concern WAIVING = of(
            CLAIM_FACTS + " || jsonb_build_object('place', coalesce(o.name, p.name), 'said', h.waiver_reason)",
            CLAIM + """
             join cost_pool_officer_today v on v.network_id = p.network_id and v.person_id <> h.waiver_asked_by
             where h.state = 'OPEN'
            """);

    private static final String ASSURANCE = " join cost_pool_assurance h on h.id = f.entity_id" + POOL;

    /** Whoever shares the pool, or has promised something to it; with what of that it is not to pay any more. */
    static final Concern ASSURED = of(
            "jsonb_build_object('until', h.deadline, 'said', h.reason, 'amount', m.released)",
            ASSURANCE + """
             join lateral (
                select u.organisation_id, (select coalesce(sum(c.amount - c.settled), 0) from cost_pool_claim c
                    where c.pool_id = p.id and c.organisation_id = u.organisation_id and c.kind = 'PLEDGE' and c.state = 'RELEASED') as released
                from (select k.organisation_id from cost_pool_member k where k.pool_id = p.id and k.left_on is null
                    union select c.organisation_id from cost_pool_claim c where c.pool_id = p.id and c.kind = 'PLEDGE'
                        and c.state in ('OPEN', 'SETTLED', 'RELEASED') and c.organisation_id is not null) u) m on true
            """ + spending("m.organisation_id"));

    /** Whoever registers for the event that it is to pay for: those who have, and who may as the network’s members. */
    static final Concern BOOKING = new Concern("""
            select m.organisation_id, m.registration_id, p.cluster_id, e.id as event_id, f.entity_id, e.starts_at > now() as timely,
                jsonb_build_object('title', e.title, 'start', e.local_start, 'zone', e.zone, 'other', p.name) as arguments
            from fact f join cost_pool_assurance h on h.id = f.entity_id join cost_pool p on p.id = h.pool_id
            join event e on e.id = p.event_id and e.state = 'PUBLISHED' join lateral (
                select r.organisation_id, r.id as registration_id from registration r
                where r.event_id = e.id and r.state in ('REGISTERED', 'WAITLISTED', 'OFFERED')
                union all select k.organisation_id, null from network_member k where k.network_id = p.network_id and k.state = 'MEMBER'
                    and not exists (select 1 from registration r where r.event_id = e.id and r.organisation_id = k.organisation_id
                        and r.state in ('REGISTERED', 'WAITLISTED', 'OFFERED'))) m on true
            where h.opens_booking
            """);

    private PoolConcern() {}

    /** Whoever may spend the organisation’s money. */
    private static String spending(String organisation) {
        return " join lateral (" + SPENDERS.formatted(organisation) + ") v on true";
    }

    private static Concern ofTransfer(String side, String other) {
        String name = other.equals("h.to_id") ? "b.name, " + named("h.to_class") : "a.name, " + named("h.from_class");
        return of(facts(name), TRANSFER + " join lateral " + SIDE.formatted(side) + " v on true");
    }

    private static String named(String payerClass) {
        return "initcap(replace(" + payerClass + ", '_', ' '))";
    }

    private static String facts(String other) {
        return "jsonb_build_object('amount', h.amount, 'other', coalesce(" + other + ", p.name), 'said', h.reason)";
    }

    private static Concern of(String facts, String joined) {
        return Concern.ofPeople(SELECTED.formatted(facts) + joined);
    }
}
