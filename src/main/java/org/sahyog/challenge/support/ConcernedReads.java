package org.sahyog.challenge.support;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.challenge.ChallengeReads;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

/** Who supports a need, and whom it affects, by name. */
@ApplicationScoped
class ConcernedReads {
    /** $1: the challenge, $2: its cluster, $3: only supporters */
    private static final String CONCERNED = """
            select cast(jsonb_build_object('organisationId', o.id, 'name', o.name, 'kind', o.kind, 'size', o.size,
                'supports', s.organisation_id is not null, 'supportedAt', s.supported_at,
                'affected', o.kind = 'FIRM' and challenge_affects(c, o)) as text)
            from challenge c join stakeholder k on k.cluster_id = c.cluster_id and k.state = 'ACTIVE'
            join organisation o on o.id = k.organisation_id
            left join challenge_supporter s on s.challenge_id = c.root_id and s.organisation_id = o.id
            where c.id = $1 and c.cluster_id = $2 and (o.name, o.id) > ($4, $5)
              and (s.organisation_id is not null or not $3::boolean and o.kind = 'FIRM' and challenge_affects(c, o))
            order by o.name, o.id limit $6
            """;

    private final ChallengeReads challenges;
    private final Documents documents;
    private final CurrentCaller current;

    ConcernedReads(ChallengeReads challenges, Documents documents, CurrentCaller current) {
        this.challenges = challenges;
        this.documents = documents;
        this.current = current;
    }

    Uni<Page<ConcernedView>> list(UUID clusterId, UUID id, @Nullable Boolean supports, PageRequest page) {
        Tuple parameters = Tuple.tuple()
                .addUUID(id)
                .addUUID(clusterId)
                .addBoolean(Boolean.TRUE.equals(supports))
                .addString(page.after(0, ""))
                .addUUID(page.afterId(1))
                .addInteger(page.fetch());
        return challenges
                .get(clusterId, id, current.get())
                .chain(() -> documents
                        .list(CONCERNED, parameters, ConcernedView.class)
                        .map(rows -> Page.of(rows, page, row -> List.of(row.name(), row.organisationId()))));
    }
}
