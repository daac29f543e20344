package org.sahyog.costpool.transfer.position;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.sahyog.shared.json.Documents;

/** What the book says of each member, and why: all as it is in one moment. */
@ApplicationScoped
public class PositionReads {
    /** A member’s part of an expense is a debit, what it paid of it a credit. */
    private static final String POSITIONS = """
            select cast(jsonb_build_object('pool', p.id, 'currency', p.currency,
                'members', (select coalesce(jsonb_agg(jsonb_build_object('organisationId', m.id, 'organisationName', m.name,
                        'contributed', m.contributed, 'paid', m.paid, 'borne', m.borne, 'transferred', m.transferred, 'refunded', m.refunded, 'advanced', m.advanced, 'counted', m.counted,
                        'reversed', m.reversed, 'position', m.position) order by m.id), '[]')
                    from (select o.id, o.name,
                        coalesce(-sum(e.amount) filter (where e.kind = 'CONTRIBUTION' or e.kind = 'KIND' and e.credit), 0) as contributed,
                        coalesce(-sum(e.amount) filter (where e.kind = 'EXPENSE' and e.credit), 0) as paid,
                        coalesce(-sum(e.amount) filter (where e.kind in ('EXPENSE', 'KIND') and not e.credit), 0) as borne,
                        coalesce(-sum(e.amount) filter (where e.kind = 'TRANSFER'), 0) as transferred,
                        coalesce(-sum(e.amount) filter (where e.kind = 'REFUND'), 0) as refunded,
                        coalesce(-sum(e.amount) filter (where e.kind = 'ADVANCE'), 0) as advanced,
                        coalesce(-sum(e.amount) filter (where e.kind = 'CASH_CHECK'), 0) as counted,
                        coalesce(-sum(e.amount) filter (where e.kind = 'REVERSAL'), 0) as reversed, -sum(e.amount) as position
                        from ledger_account a join organisation o on o.id = a.party_id join ledger_tally e on e.account_id = a.id
                        where a.book_id = p.id and a.kind = 'MEMBER' group by o.id, o.name) m),
                'outside', (select coalesce(jsonb_agg(jsonb_build_object('payerClass', a.label, 'position', -l.balance) order by a.label), '[]')
                    from ledger_account a join ledger_balance l on l.account_id = a.id
                    where a.book_id = p.id and a.kind = 'PAYER' and l.balance <> 0),
                'onTheWay', (select coalesce(jsonb_object_agg(w.id, w.amount), '{}')
                    from (select s.id, sum(s.amount) as amount from cost_pool_transfer f
                        cross join lateral (values (f.from_id, f.amount), (f.to_id, -f.amount)) s (id, amount)
                        where f.pool_id = p.id and f.state in ('PAID', 'DISPUTED') and s.id is not null group by s.id) w),
                'outsideOnTheWay', (select coalesce(jsonb_object_agg(w.label, w.amount), '{}')
                    from (select s.label, sum(s.amount) as amount from cost_pool_transfer f
                        cross join lateral (values (f.from_class, f.amount), (f.to_class, -f.amount)) s (label, amount)
                        where f.pool_id = p.id and f.state in ('PAID', 'DISPUTED') and s.label is not null group by s.label) w)) as text)
            from cost_pool p where p.cluster_id = $1 and p.id = $2
            """;

    private final Documents documents;

    PositionReads(Documents documents) {
        this.documents = documents;
    }

    public Uni<Positions> get(UUID clusterId, UUID poolId) {
        return documents.get(POSITIONS, Tuple.of(clusterId, poolId), Positions.class);
    }

    /** In the transaction of a write. */
    public Uni<Positions> written(UUID clusterId, UUID poolId) {
        return documents.written(POSITIONS, Tuple.of(clusterId, poolId), Positions.class);
    }
}
