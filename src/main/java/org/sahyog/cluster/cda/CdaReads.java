package org.sahyog.cluster.cda;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@ApplicationScoped
class CdaReads {

    private static final String DOCUMENT = """
            select cast(jsonb_build_object('id', a.id, 'clusterId', a.cluster_id, 'personId', a.person_id, 'name', p.name,
                'mentor', a.mentor, 'sinceOn', a.since_on, 'untilOn', a.until_on, 'version', a.version) as text)
            from cda_assignment a join person p on p.id = a.person_id
            """;
    static final String ONE = DOCUMENT + " where a.id = $1";
    private static final String ALL = DOCUMENT + " where a.cluster_id = $1 and a.id > $2 order by a.id limit $3";

    private final Documents documents;

    CdaReads(Documents documents) {
        this.documents = documents;
    }

    Uni<Page<CdaAssignmentView>> of(UUID clusterId, PageRequest page) {
        UUID last = page.afterId(0);
        return documents
                .list(ALL, Tuple.of(clusterId, last, page.fetch()), CdaAssignmentView.class)
                .map(rows -> Page.of(rows, page, row -> List.of(row.id())));
    }
}
