package org.sahyog.workshop.framework;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.sahyog.shared.json.Documents;

/** Findings as everybody reads them who sees the workshop. */
@ApplicationScoped
class FrameworkReads {
    private static final String FINDING = """
            jsonb_build_object('id', f.id, 'workshopId', f.event_id, 'theme', f.theme, 'kind', f.kind, 'fromClusterId', c.id,
                'fromClusterName', c.name, 'organisationId', o.id, 'organisationName', o.name, 'groupId', g.id, 'groupName', g.name,
                'title', f.title, 'language', f.language, 'problem', f.problem, 'solution', f.solution, 'result', f.result,
                'conditions', f.conditions, 'costPaise', f.cost_paise, 'daysToAdopt', f.days_to_adopt,
                'outcome', case when f.outcome_id is not null then jsonb_build_object('kind', f.outcome_kind, 'id', f.outcome_id) end,
                'writtenAt', f.written_at, 'changedAt', f.changed_at, 'version', f.version)
            """;
    private static final String FROM = """
            from workshop_finding f join cluster c on c.id = f.from_cluster_id left join workshop_group g on g.id = f.group_id
            join organisation_today t on t.id = f.organisation_id join organisation o on o.id = t.today_id
            """;
    private static final String ONE = "select cast(" + FINDING + " as text) " + FROM
            + " where f.cluster_id = $1 and f.event_id = $2 and f.id = $3";
    private static final String ALL = """
            select cast(jsonb_build_object('workshopId', w.event_id, 'closedAt', w.framework_closed_at, 'themes', (
                select coalesce(jsonb_agg(jsonb_build_object('theme', h.theme, 'findings', h.findings)
                    order by array_position(e.themes, h.theme), h.theme), '[]')
                from (select f.theme, jsonb_agg(%s order by c.name, c.id, f.written_at, f.id) as findings %s
                    where f.event_id = w.event_id group by f.theme) h)) as text)
            from workshop w join event e on e.id = w.event_id where w.cluster_id = $1 and w.event_id = $2
            """.formatted(FINDING, FROM);

    private final Documents documents;

    FrameworkReads(Documents documents) {
        this.documents = documents;
    }

    Uni<FrameworkView> get(UUID clusterId, UUID workshopId) {
        return documents.get(ALL, Tuple.of(clusterId, workshopId), FrameworkView.class);
    }

    Uni<FindingView> one(UUID clusterId, UUID workshopId, UUID id) {
        return documents.get(ONE, Tuple.of(clusterId, workshopId, id), FindingView.class);
    }

    /** In the transaction of a write. */
    Uni<FrameworkView> written(UUID clusterId, UUID workshopId) {
        return documents.written(ALL, Tuple.of(clusterId, workshopId), FrameworkView.class);
    }

    /** In the transaction of a write. */
    Uni<FindingView> written(Finding finding) {
        return documents.written(ONE, Tuple.of(finding.clusterId, finding.eventId, finding.id), FindingView.class);
    }
}
