package org.sahyog.identity.person;

import jakarta.inject.Singleton;

/** What she did, when and for whom, as the journal has it. */
@Singleton
class OwnDeeds implements OwnDataPart {
    @Override
    public String name() {
        return "deeds";
    }

    @Override
    public String query() {
        return """
                select jsonb_build_object('at', recorded_at, 'verb', verb, 'kind', kind, 'entityId', entity_id, 'clusterId', cluster_id,
                    'organisationId', on_behalf_of)
                from deed where person_id = $1 order by xid desc, seq desc
                """;
    }
}
