package org.sahyog.identity.code;

import jakarta.inject.Singleton;
import org.sahyog.identity.person.OwnDataPart;

/** One-time codes that were issued for her: when, not which. */
@Singleton
class OwnCodes implements OwnDataPart {
    @Override
    public String name() {
        return "codes";
    }

    @Override
    public String query() {
        return """
                select jsonb_build_object('purpose', purpose, 'organisationId', organisation_id, 'issuedAt', issued_at,
                    'expiresAt', expires_at, 'failedTries', failed_tries, 'usedAt', used_at, 'cancelledAt', cancelled_at)
                from one_time_code where person_id = $1 order by issued_at desc
                """;
    }
}
