package org.sahyog.training.skill;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

/** With whom one shares one’s record. */
@ApplicationScoped
class ShareReads {
    private static final String SHARE = """
            select cast(jsonb_build_object('id', s.id, 'organisationId', o.id, 'organisationName', o.name, 'sharedAt', s.shared_at,
                'until', s.until, 'inForce', %s, 'endedAt', s.ended_at) as text)
            from skill_share s join organisation o on o.id = s.organisation_id where s.person_id = $1
            """.formatted(SkillReads.IN_FORCE);
    private static final String ONE = SHARE + " and s.id = $2";
    private static final String NEWEST =
            SHARE + " and (s.shared_at, s.id) < ($2, $3) order by s.shared_at desc, s.id desc limit $4";

    private final Documents documents;

    ShareReads(Documents documents) {
        this.documents = documents;
    }

    Uni<Page<ShareView>> newest(UUID person, PageRequest page) {
        Tuple values = Tuple.of(person, page.beforeTime(0), page.beforeId(1), page.fetch());
        return documents.list(NEWEST, values, ShareView.class).map(rows -> Page.of(rows, page, ShareView::key));
    }

    /** In the transaction of a write. */
    Uni<ShareView> written(UUID person, UUID id) {
        return documents.written(ONE, Tuple.of(person, id), ShareView.class);
    }
}
