package org.sahyog.identity.affiliation;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@ApplicationScoped
class AffiliationReads {
    private static final String PEOPLE = """
            select a.*, p.name as person_name from affiliation_today a join person p on p.id = a.person_id
            where a.organisation_id = $1 and a.id > $2
            order by a.id limit $3
            """;

    private final Pool pool;

    AffiliationReads(Pool pool) {
        this.pool = pool;
    }

    Uni<Page<AffiliationView>> people(UUID organisationId, PageRequest page) {
        UUID last = page.afterId(0);
        return pool.preparedQuery(PEOPLE)
                .execute(Tuple.of(organisationId, last, page.fetch()))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(AffiliationReads::view)
                        .toList())
                .map(views -> Page.of(views, page, view -> List.of(view.id())));
    }

    private static AffiliationView view(Row row) {
        return new AffiliationView(
                row.getUUID("id"),
                row.getUUID("organisation_id"),
                row.getUUID("person_id"),
                row.getString("person_name"),
                row.getString("role"),
                List.of(row.getArrayOfStrings("rights")),
                row.getOffsetDateTime("since").toInstant(),
                row.getLocalDate("until_on"),
                null);
    }
}
