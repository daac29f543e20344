package org.sahyog.cluster.programme;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@ApplicationScoped
class ProgrammeReads {

    private static final String DOCUMENT = """
            select cast(jsonb_build_object('id', id, 'agencyId', agency_id, 'name', name, 'version', version) as text)
            from programme where agency_id = $1 and
            """;

    private final Documents documents;

    ProgrammeReads(Documents documents) {
        this.documents = documents;
    }

    Uni<ProgrammeView> get(UUID agencyId, UUID programmeId) {
        return documents.get(DOCUMENT + " id = $2", Tuple.of(agencyId, programmeId), ProgrammeView.class);
    }

    Uni<Page<ProgrammeView>> of(UUID agencyId, PageRequest page) {
        UUID last = page.afterId(0);
        return documents
                .list(
                        DOCUMENT + " id > $2 order by id limit $3",
                        Tuple.of(agencyId, last, page.fetch()),
                        ProgrammeView.class)
                .map(rows -> Page.of(rows, page, row -> List.of(row.id())));
    }
}
