package org.sahyog.costpool.payee;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.sahyog.identity.access.Caller;
import org.sahyog.identity.access.OrganisationRight;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

/** Addresses as they are shown, what was stated last first. */
@ApplicationScoped
class PayeeAddressReads {
    /** Person $3 acts for organisations $4 and may spend the money of $5: whose address it is sees the whole of it. */
    private static final String DOCUMENT = """
            select cast(jsonb_build_object('id', a.id, 'organisationId', a.organisation_id, 'organisationName', o.name,
                'payeeName', a.payee_name, 'upiAddress', case when own.is then a.upi_address else masked_upi(a.upi_address) end,
                'accountNumber', case when own.is then a.account_number else masked_account(a.account_number) end, 'ifsc', a.ifsc,
                'state', s.state, 'statedAt', a.stated_at, 'usedFrom', a.used_from, 'withdrawnAt', w.withdrawn_at) as text)
            from cost_pool_payee a join cost_pool p on p.id = a.pool_id left join organisation o on o.id = a.organisation_id
            left join cost_pool_payee_withdrawal w on w.payee_id = a.id
            cross join lateral (select case when a.organisation_id is not null then a.organisation_id = any($5)
                else exists (select 1 from cost_pool_officer_today t
                    where t.network_id = p.network_id and t.role = 'TREASURER' and t.person_id = $3 and t.organisation_id = any($4))
                end as is) own
            cross join lateral (select case when w.withdrawn_at is not null then 'WITHDRAWN' when a.used_from > now() then 'WAITING'
                when exists (select 1 from cost_pool_payee_today d where d.pool_id = a.pool_id and d.id = a.id) then 'USED'
                else 'FORMER' end as state) s
            where a.cluster_id = $1 and a.pool_id = $2
            """;

    private static final String ONE = DOCUMENT + " and a.id = $6";
    private static final String LIST = DOCUMENT + """
              and ($6::uuid is null or a.organisation_id = $6)
              and ($7::text is null or s.state = $7)
              and ($8::text is null or (a.stated_at, a.id) < ($8::text::timestamptz, $9::text::uuid))
            order by a.stated_at desc, a.id desc limit $10
            """;

    private final Documents documents;

    PayeeAddressReads(Documents documents) {
        this.documents = documents;
    }

    Uni<PayeeAddressView> get(UUID clusterId, UUID poolId, UUID id, Caller caller) {
        return documents.get(ONE, values(clusterId, poolId, caller).addUUID(id), PayeeAddressView.class);
    }

    /** In the transaction of a write. */
    Uni<PayeeAddressView> written(UUID clusterId, UUID poolId, UUID id, Caller caller) {
        return documents.written(ONE, values(clusterId, poolId, caller).addUUID(id), PayeeAddressView.class);
    }

    Uni<Page<PayeeAddressView>> list(
            UUID clusterId, UUID poolId, PayeeAddressFilter filter, Caller caller, PageRequest page) {
        List<String> after = page.after();
        Tuple values = values(clusterId, poolId, caller)
                .addUUID(filter.organisationId)
                .addString(filter.state == null ? null : filter.state.name())
                .addString(after.isEmpty() ? null : after.get(0))
                .addString(after.isEmpty() ? null : after.get(1))
                .addInteger(page.fetch());
        return documents
                .list(LIST, values, PayeeAddressView.class)
                .map(rows -> Page.of(rows, page, row -> List.of(row.statedAt(), row.id())));
    }

    private static Tuple values(UUID clusterId, UUID poolId, Caller caller) {
        return Tuple.tuple()
                .addUUID(clusterId)
                .addUUID(poolId)
                .addUUID(caller.id())
                .addArrayOfUUID(caller.speaksFor().toArray(UUID[]::new))
                .addArrayOfUUID(caller.idsWith(OrganisationRight.SPEND));
    }
}
