package org.sahyog.network.task;

import jakarta.inject.Singleton;
import org.sahyog.identity.person.OwnDataPart;

/** Tasks that are or were hers. */
@Singleton
class OwnTaskData implements OwnDataPart {
    @Override
    public String name() {
        return "networkTasks";
    }

    @Override
    public String query() {
        return """
                select jsonb_build_object('networkId', t.network_id, 'taskId', t.id, 'title', t.title, 'note', t.note,
                    'organisationId', t.organisation_id, 'promise', t.promise, 'dueOn', t.due_on, 'state', t.state,
                    'givenAt', t.given_at, 'closedAt', t.closed_at)
                from network_task t where t.person_id = $1 order by t.given_at desc, t.id desc
                """;
    }
}
