package org.sahyog.costpool.saving;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.sahyog.shared.json.Documents;

/** Savings from the book and from what members told. */
@ApplicationScoped
class SavingReads {
    /** Of the member: its parts of costs that were not taken back, less its parts of what vendors paid back. */
    private static final String BORNE = """
            (select coalesce(sum(e.amount), 0) from ledger_account a join ledger_entry e on e.account_id = a.id
                join ledger_transaction t on t.id = e.transaction_id
             where a.book_id = s.pool_id and a.kind = 'MEMBER' and a.party_id = s.organisation_id
               and (t.kind in ('EXPENSE', 'KIND') and e.amount > 0 or t.kind in ('REFUND', 'CASH_CHECK')) and not exists (select 1 from ledger_transaction r where r.reverses_id = t.id))
            """;

    private static final String OWN = """
            select cast(jsonb_build_object('organisationId', s.organisation_id, 'amount', s.amount, 'currency', p.currency, 'basis', s.basis,
                'statedAt', s.stated_at, 'counted', s.batch is not null, 'borne', b.borne, 'saved', s.amount - b.borne) as text)
            from cost_pool_alone_cost s join cost_pool p on p.id = s.pool_id cross join lateral (select %s as borne) b
            where s.cluster_id = $1 and s.pool_id = $2 and s.organisation_id = $3
            """.formatted(BORNE);
    private static final String ALL = """
            select cast(jsonb_build_object('currency', p.currency, 'members', c.members, 'waiting', c.waiting, 'alone', c.alone, 'borne', c.borne,
                'saved', c.alone - c.borne,
                'months', coalesce((select jsonb_agg(jsonb_build_object('month', m.month, 'cost', m.cost, 'members', m.members,
                        'perMember', case when m.members = 0 then 0 else div(m.cost, m.members) end) order by m.month)
                    from (select to_char(t.occurred_on, 'YYYY-MM') as month,
                            sum(e.amount) filter (where a.kind = 'COST') as cost,
                            count(distinct a.party_id) filter (where a.kind = 'MEMBER' and e.amount > 0) as members
                        from ledger_transaction t join ledger_entry e on e.transaction_id = t.id join ledger_account a on a.id = e.account_id
                        where t.book_id = p.id and t.kind in ('EXPENSE', 'KIND', 'CASH_CHECK', 'REFUND') and not exists (select 1 from ledger_transaction r where r.reverses_id = t.id)
                        group by 1 order by 1 desc limit 36) m), '[]')) as text)
            from cost_pool p cross join lateral (
                select count(*) filter (where s.batch is not null) as members, count(*) filter (where s.batch is null) as waiting,
                    coalesce(sum(s.amount) filter (where s.batch is not null), 0) as alone,
                    coalesce(sum(%s) filter (where s.batch is not null), 0) as borne
                from cost_pool_alone_cost s where s.pool_id = p.id) c
            where p.cluster_id = $1 and p.id = $2
            """.formatted(BORNE);

    private final Documents documents;

    SavingReads(Documents documents) {
        this.documents = documents;
    }

    Uni<AloneCostView> own(UUID clusterId, UUID poolId, UUID organisationId) {
        return documents.get(OWN, Tuple.of(clusterId, poolId, organisationId), AloneCostView.class);
    }

    /** In the transaction of a write. */
    Uni<AloneCostView> written(UUID clusterId, UUID poolId, UUID organisationId) {
        return documents.written(OWN, Tuple.of(clusterId, poolId, organisationId), AloneCostView.class);
    }

    Uni<SavingsView> of(UUID clusterId, UUID poolId) {
        return documents.get(ALL, Tuple.of(clusterId, poolId), SavingsView.class);
    }
}
