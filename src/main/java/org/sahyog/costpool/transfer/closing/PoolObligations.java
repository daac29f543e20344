package org.sahyog.costpool.transfer.closing;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.sahyog.network.member.OpenObligation;
import org.sahyog.network.member.OpenObligations;
import org.sahyog.shared.database.Sql;

/** What a member owes in the pools of a network, it still owes when it leaves. */
@Singleton
class PoolObligations implements OpenObligations {
    private static final Sql OWED = Sql.of("""
            select p.id, p.name from cost_pool p join cluster k on k.id = p.cluster_id
            where p.cluster_id = :cluster and p.network_id = :network and (
                exists (select 1 from ledger_account a join ledger_balance l on l.account_id = a.id
                    where a.book_id = p.id and a.kind = 'MEMBER' and a.party_id = :organisation and l.balance > 0)
                or exists (select 1 from cost_pool_claim c where c.pool_id = p.id and c.organisation_id = :organisation
                    and c.state = 'OPEN' and claim_binds(c, p, cast(now() at time zone k.zone as date))))
            order by p.opened_at, p.id limit 100
            """);

    @Override
    public Uni<List<OpenObligation>> of(UUID clusterId, UUID networkId, UUID organisationId) {
        return OWED.with("cluster", clusterId)
                .with("network", networkId)
                .with("organisation", organisationId)
                .rows()
                .map(rows -> rows.stream()
                        .map(row -> new OpenObligation("cost-pool", (UUID) row[0], (String) row[1]))
                        .toList());
    }
}
