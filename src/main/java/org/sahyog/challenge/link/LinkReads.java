package org.sahyog.challenge.link;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.sahyog.challenge.ChallengeReads;
import org.sahyog.identity.access.Caller;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

/** Links as they are read: of each only who sees what it leads to learns. */
@ApplicationScoped
class LinkReads {
    private static final String DOCUMENT = """
            select cast(jsonb_build_object('id', l.id, 'challengeId', l.challenge_id, 'kind', l.kind, 'linkedId', l.linked_id,
                'title', x.title, 'state', x.state, 'startsAt', x.starts_at, 'note', l.note, 'responds', l.responds,
                'byAgent', l.by_agent, 'organisationId', o.id, 'organisationName', o.name, 'linkedAt', l.linked_at) as text)
            from %s l join challenge_linkable x on x.kind = l.kind and x.id = l.linked_id
            left join organisation_today t on t.id = l.on_behalf_of left join organisation o on o.id = t.today_id
            """;
    private static final String ONE = DOCUMENT.formatted("challenge_link") + " where l.id = $1";

    /** {@code $1}: the challenge, {@code $2}: its cluster, {@code $3}: who reads, {@code $4}: her organisations. */
    private static final String LIST = DOCUMENT.formatted("""
            (select distinct on (l.linked_id) l.* from challenge p join challenge c on c.root_id = p.root_id
                join challenge_link l on l.challenge_id = c.id where p.id = $1 and p.cluster_id = $2
                order by l.linked_id, l.linked_at, l.id)
            """) + """
             where challenge_link_shown(l.kind, l.linked_id, $3, $4) and (l.linked_at, l.id) < ($5, $6)
            order by l.linked_at desc, l.id desc limit $7
            """;

    private static final UUID LAST = new UUID(-1, -1);
    private static final OffsetDateTime NEVER = OffsetDateTime.parse("9999-12-31T00:00:00Z");

    private final Documents documents;
    private final ChallengeReads challenges;
    private final CurrentCaller current;

    LinkReads(Documents documents, ChallengeReads challenges, CurrentCaller current) {
        this.documents = documents;
        this.challenges = challenges;
        this.current = current;
    }

    /** In the transaction that made it. */
    Uni<ChallengeLinkView> written(UUID id) {
        return documents.written(ONE, Tuple.of(id), ChallengeLinkView.class);
    }

    Uni<Page<ChallengeLinkView>> list(UUID clusterId, UUID challengeId, PageRequest page) {
        Caller caller = current.get();
        List<String> after = page.after();
        Tuple parameters = Tuple.tuple()
                .addUUID(challengeId)
                .addUUID(clusterId)
                .addUUID(caller.id())
                .addArrayOfUUID(caller.organisationIds().toArray(UUID[]::new))
                .addOffsetDateTime(after.isEmpty() ? NEVER : OffsetDateTime.parse(after.get(0)))
                .addUUID(after.isEmpty() ? LAST : UUID.fromString(after.get(1)))
                .addInteger(page.fetch());
        return challenges
                .get(clusterId, challengeId, caller)
                .chain(() -> documents.list(LIST, parameters, ChallengeLinkView.class))
                .map(rows -> Page.of(rows, page, row -> List.of(row.linkedAt(), row.id())));
    }
}
