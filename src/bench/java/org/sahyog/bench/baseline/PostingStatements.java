package org.sahyog.bench.baseline;

import java.time.LocalDate;
import org.sahyog.shared.database.Sql;

/** What the service sends when money comes in, in this order, between {@code begin} and {@code commit}. */
public final class PostingStatements {
    public static final Statement CLAIM = Statement.of("shared.idempotency.Once", "CLAIM");

    /** As Hibernate writes it. */
    public static final Statement HOLD = Statement.of(Sql.of("""
            select id, assured_until, created_by, on_behalf_of, closed_at, closing_at, cluster_id, currency, event_id, name, network_id, opened_at,
                purpose, rule, state, version
            from cost_pool where cluster_id = :cluster and id = :pool for no key update
            """));

    public static final Statement ZONE =
            Statement.of("cluster.ClusterZone", "ZONE").calling("id", "cluster");
    public static final Statement IN_POOL =
            Statement.of("costpool.member.PoolMembers", "IN_POOL").calling("organisation", "payer");
    public static final Statement LAST_RECEIPT = Statement.of("costpool.contribution.Contributions", "LAST_RECEIPT");
    public static final Statement BEFORE = Statement.of("costpool.ledger.Ledger", "BEFORE");
    public static final Statement POST = Statement.of("costpool.ledger.Ledger", "POST");

    /** As Hibernate writes it. */
    public static final Statement INSERT = Statement.of(Sql.of("""
            insert into cost_pool_contribution (amount, created_by, on_behalf_of, cluster_id, decided_at, decided_by, financial_year, into_account,
                note, organisation_id, paid_on, payer_class, pledge_id, pool_id, receipt_number, received_at, reference, refusal_reason,
                reversal_reason, reversed_at, state, transaction_id, version, id)
            values (:amount, :person, :organisation, :cluster, :decided, :by, :year, :into, :note, :payer, :day, :class, :pledge, :pool, :receipt,
                :now, :reference, :refusal, :reason, :reversed, :state, :id, :version, :contribution)
            """));

    public static final Statement WANTED =
            Statement.of("costpool.claim.Allotments", "WANTED").calling("payer", "debtor");

    public static final Statement JOURNAL = Statement.of("shared.journal.Journal", "WRITE");
    public static final Statement VIEW =
            Statement.of("costpool.contribution.ContributionReads", "ONE").naming("cluster", "pool", "contribution");
    public static final Statement KEEP = Statement.of("shared.idempotency.Once", "KEEP");

    private PostingStatements() {}

    /** India’s financial year, by the year in which it begins. */
    public static int year(LocalDate day) {
        return day.minusMonths(3).getYear();
    }
}
