package org.sahyog.notification.inbox;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

/** The digests of a person. */
@ApplicationScoped
class DigestReads {
    private static final UUID NEWEST = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");
    private static final String DIGEST = """
            select cast(jsonb_build_object('id', id, 'pace', pace, 'since', since, 'until', until, 'notices', notices) as text)
            from digest where person_id = $1
            """;
    private static final String LIST = DIGEST + " and id < $2 order by id desc limit $3";
    private static final String ONE = DIGEST + " and id = $2";

    private final Documents documents;

    DigestReads(Documents documents) {
        this.documents = documents;
    }

    /** Newest first. */
    Uni<Page<DigestView>> list(UUID person, PageRequest page) {
        UUID before =
                page.after().isEmpty() ? NEWEST : UUID.fromString(page.after().get(0));
        return documents
                .list(LIST, Tuple.of(person, before, page.fetch()), DigestView.class)
                .map(rows -> Page.of(rows, page, row -> List.of(row.id())));
    }

    Uni<DigestView> get(UUID person, UUID digestId) {
        return documents.get(ONE, Tuple.of(person, digestId), DigestView.class);
    }
}
