package org.sahyog.costpool.payee;

import jakarta.inject.Singleton;
import org.sahyog.identity.person.OwnDataPart;

/** Where she said that her firm, or the pool that she kept, is paid. */
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
                    'upiAddress', a.upi_address, 'accountNumber', a.account_number, 'ifsc', a.ifsc, 'statedAt', a.stated_at,
                    'usedFrom', a.used_from, 'withdrawnAt', w.withdrawn_at)
                from cost_pool_payee a left join cost_pool_payee_withdrawal w on w.payee_id = a.id
                where a.created_by = $1 order by a.id desc
                """;
    }
}
