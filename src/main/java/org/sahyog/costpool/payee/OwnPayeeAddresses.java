package org.sahyog.costpool.payee;

import jakarta.inject.Singleton;
import org.sahyog.identity.person.OwnDataPart;

/** Where she said that her firm, or the pool that she kept, is paid: whole while she speaks for it, masked afterwards. */
@Singleton
class OwnPayeeAddresses implements OwnDataPart {
    @Override
    public String name() {
        return "payeeAddresses";
    }

    @Override
    public String query() {
        return """
                select jsonb_build_object('id', a.id, 'poolId', a.pool_id, 'organisationId', a.organisation_id, 'payeeName', a.payee_name,
                    'upiAddress', case when own.is then a.upi_address else masked_upi(a.upi_address) end,
                    'accountNumber', case when own.is then a.account_number else masked_account(a.account_number) end, 'ifsc', a.ifsc,
                    'statedAt', a.stated_at, 'usedFrom', a.used_from, 'withdrawnAt', w.withdrawn_at)
                from cost_pool_payee a join cost_pool p on p.id = a.pool_id left join cost_pool_payee_withdrawal w on w.payee_id = a.id
                cross join lateral (select case when a.organisation_id is not null then exists (select 1 from speaker s
                        where s.person_id = $1 and s.organisation_id = a.organisation_id and (s.role = 'OWNER' or 'SPEND' = any(s.rights)))
                    else exists (select 1 from cost_pool_officer_today t
                        where t.network_id = p.network_id and t.role = 'TREASURER' and t.person_id = $1) end as is) own
                where a.created_by = $1 order by a.id desc
                """;
    }
}
