package org.sahyog.costpool.payment;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import org.sahyog.identity.access.Caller;
import org.sahyog.identity.access.OrganisationRight;
import org.sahyog.shared.json.Documents;

/** What is to be paid to whom, and where, as it is in one moment. */
@ApplicationScoped
class PaymentReads {
    /** {@code %1$s}: who is paid, null for the pool itself; {@code %2$s}: unless somebody outside is, whose address nobody states here. */
    private static final String WHERE_PAID = """
            'address', (select jsonb_build_object('payeeName', d.payee_name, 'upiAddress', d.upi_address,
                    'accountNumber', d.account_number, 'ifsc', d.ifsc, 'usedFrom', d.used_from)
                from cost_pool_payee_today d where d.pool_id = p.id and d.organisation_id is not distinct from %1$s and %2$s),
            'changesAt', (select min(a.used_from) from cost_pool_payee a
                where a.pool_id = p.id and a.organisation_id is not distinct from %1$s and %2$s and a.used_from > now()
                  and not exists (select 1 from cost_pool_payee_withdrawal w where w.payee_id = a.id))
            """;

    /** Person $4 acts for organisations $5 and may spend the money of $6 among them. */
    private static final String TRANSFER = """
            select cast(jsonb_build_object('payer', case when t.from_id is not null then t.from_id = any($6)
                    else exists (select 1 from cost_pool_officer_today n
                        where n.network_id = p.network_id and n.role = 'TREASURER' and n.person_id = $4
                          and n.organisation_id = any($5)) end,
                'state', t.state, 'poolName', p.name, 'currency', p.currency, 'amount', t.amount, 'times', 0,
                'organisationId', t.to_id, 'organisationName', o.name, %s) as text)
            from cost_pool_transfer t join cost_pool p on p.id = t.pool_id left join organisation o on o.id = t.to_id
            where t.cluster_id = $1 and t.pool_id = $2 and t.id = $3
            """.formatted(WHERE_PAID.formatted("t.to_id", "t.to_class is null"));

    /** Of an organisation that is $3, and of those merged into it, who shares the pool today. */
    private static final String CONTRIBUTION = """
            select cast(jsonb_build_object('payer', exists (select 1 from cost_pool_member m
                    where m.pool_id = p.id and m.left_on is null and m.organisation_id = any($3)),
                'state', p.state, 'poolName', p.name, 'currency', p.currency, 'amount', $4::bigint,
                'times', (select count(*) from cost_pool_contribution c where c.pool_id = p.id and c.organisation_id = any($3)), %s) as text)
            from cost_pool p where p.cluster_id = $1 and p.id = $2
            """.formatted(WHERE_PAID.formatted("null::uuid", "true"));

    private final Documents documents;

    PaymentReads(Documents documents) {
        this.documents = documents;
    }

    Uni<PaymentFacts> ofTransfer(UUID clusterId, UUID poolId, UUID transferId, Caller caller) {
        Tuple values = Tuple.tuple()
                .addUUID(clusterId)
                .addUUID(poolId)
                .addUUID(transferId)
                .addUUID(caller.id())
                .addArrayOfUUID(caller.speaksFor().toArray(UUID[]::new))
                .addArrayOfUUID(spending(caller));
        return documents.get(TRANSFER, values, PaymentFacts.class);
    }

    /** Those that she speaks for in this request. */
    private static UUID[] spending(Caller caller) {
        return Arrays.stream(caller.idsWith(OrganisationRight.SPEND))
                .filter(caller.speaksFor()::contains)
                .toArray(UUID[]::new);
    }

    Uni<PaymentFacts> ofContribution(UUID clusterId, UUID poolId, Collection<UUID> payer, long amount) {
        Tuple values = Tuple.tuple()
                .addUUID(clusterId)
                .addUUID(poolId)
                .addArrayOfUUID(payer.toArray(UUID[]::new))
                .addLong(amount);
        return documents.get(CONTRIBUTION, values, PaymentFacts.class);
    }
}
