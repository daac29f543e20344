package org.sahyog.network.task;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.sahyog.identity.access.Caller;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

/** Tasks of a network, and those of somebody’s organisations wherever they are; what is due first comes first. */
@ApplicationScoped
class TaskReads {
    private static final String DOCUMENT = """
            select cast(jsonb_build_object('id', t.id, 'clusterId', t.cluster_id, 'networkId', t.network_id, 'networkName', n.name,
                'title', t.title, 'note', t.note, 'organisationId', t.organisation_id, 'organisationName', o.name,
                'personId', t.person_id, 'personName', p.name, 'promise', t.promise, 'dueOn', t.due_on,
                'overdue', t.state = 'OPEN' and t.due_on < cast(now() at time zone c.zone as date), 'state', t.state,
                'meetingId', t.meeting_id, 'givenAt', t.given_at, 'givenBy', g.name, 'givenForName', f.name,
                'closedAt', t.closed_at, 'closedBy', b.name, 'closedForName', d.name, 'closingNote', t.closing_note,
                'version', t.version) as text)
            from network_task t join network n on n.id = t.network_id join cluster c on c.id = t.cluster_id
            join organisation o on o.id = t.organisation_id left join person p on p.id = t.person_id
            left join person g on g.id = t.created_by left join organisation f on f.id = t.on_behalf_of
            left join person b on b.id = t.closed_by left join organisation d on d.id = t.closed_for
            """;
    private static final String ONE = DOCUMENT + " where t.cluster_id = $1 and t.network_id = $2 and t.id = $3";
    private static final String AFTER = """
              and ($%1$s::text is null or (t.due_on, t.id) > ($%1$s::text::date, $%2$s::text::uuid))
            order by t.due_on, t.id limit $%3$s
            """;
    private static final String LIST = DOCUMENT + """
            where t.cluster_id = $1 and t.network_id = $2 and t.state = $3 and (not $4 or t.organisation_id = any($5))
            """ + AFTER.formatted(6, 7, 8);
    private static final String OWN =
            DOCUMENT + " where t.organisation_id = any($1) and t.state = $2 " + AFTER.formatted(3, 4, 5);

    private final Documents documents;

    TaskReads(Documents documents) {
        this.documents = documents;
    }

    Uni<TaskView> get(UUID clusterId, UUID networkId, UUID id) {
        return documents.get(ONE, Tuple.of(clusterId, networkId, id), TaskView.class);
    }

    /** In the transaction of a write. */
    Uni<TaskView> written(UUID clusterId, UUID networkId, UUID id) {
        return documents.written(ONE, Tuple.of(clusterId, networkId, id), TaskView.class);
    }

    Uni<Page<TaskView>> list(UUID clusterId, UUID networkId, TaskFilter filter, Caller caller, PageRequest page) {
        Tuple parameters = Tuple.tuple()
                .addUUID(clusterId)
                .addUUID(networkId)
                .addString(filter.stateOrOpen())
                .addBoolean(filter.isMine())
                .addArrayOfUUID(caller.organisationIds().toArray(UUID[]::new));
        return page(LIST, parameters, page);
    }

    /** Also where the organisation is a member no more: what it owes there, it owes. */
    Uni<Page<TaskView>> own(TaskState state, Caller caller, PageRequest page) {
        Tuple parameters = Tuple.tuple()
                .addArrayOfUUID(caller.organisationIds().toArray(UUID[]::new))
                .addString(state.name());
        return page(OWN, parameters, page);
    }

    private Uni<Page<TaskView>> page(String sql, Tuple parameters, PageRequest page) {
        parameters.addString(page.after(0, null)).addString(page.after(1, null)).addInteger(page.fetch());
        return documents
                .list(sql, parameters, TaskView.class)
                .map(rows -> Page.of(rows, page, row -> List.of(row.dueOn(), row.id())));
    }
}
