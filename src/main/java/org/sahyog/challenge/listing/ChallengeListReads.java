package org.sahyog.challenge.listing;

import static org.sahyog.challenge.ChallengeReads.FROM;
import static org.sahyog.challenge.ChallengeReads.SHARED;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.sahyog.challenge.ChallengeReads;
import org.sahyog.identity.access.Caller;
import org.sahyog.reference.word.AskedWords;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

/** Challenges in lists. {@code $1}: the organisations of who reads, {@code $2}: herself. */
@ApplicationScoped
class ChallengeListReads {
    private static final String ITEM = "select cast(jsonb_build_object(" + SHARED + ") as text) from ";
    private static final String FILTER = """
             c where c.cluster_id = $3
              and (c.state = $4 or $4::text is null and c.state <> 'MERGED')
              and (not $5::boolean or c.organisation_id = any($1))
              and ($7::uuid is null or c.root_id in (select lc.root_id from challenge_link l join challenge lc on lc.id = l.challenge_id
                where l.linked_id = $7 and challenge_link_shown(l.kind, l.linked_id, $2, $1)))
              and (not $6::boolean or exists (select 1 from organisation f
                join stakeholder k on k.organisation_id = f.id and k.cluster_id = c.cluster_id and k.state = 'ACTIVE'
                where f.id = any($1) and f.kind = 'FIRM' and challenge_affects(c, f)))
            """;
    private static final String BY_DAY = " order by c.raised_at desc, c.id desc";
    private static final String SUPPORTED =
            " where (s.supporters, c.id) < ($8, $9) order by s.supporters desc, c.id desc limit $10";

    private static final UUID LAST = new UUID(-1, -1);
    private static final OffsetDateTime NEVER = OffsetDateTime.parse("9999-12-31T00:00:00Z");

    private final Documents documents;

    ChallengeListReads(Documents documents) {
        this.documents = documents;
    }

    /** Of the newest only a page is shown with its supporters; by supporters, those of all are counted. */
    static String sql(AskedWords words, ChallengeOrder order) {
        String found = "select c.* from " + words.rows("challenge", "$3", "$11") + FILTER;
        return order == ChallengeOrder.SUPPORTED
                ? ITEM + "(" + found + ")" + FROM + SUPPORTED
                : ITEM + "(" + found + " and (c.raised_at, c.id) < ($8, $9)" + BY_DAY + " limit $10)" + FROM + BY_DAY;
    }

    Uni<Page<ChallengeListItem>> list(UUID clusterId, ChallengeFilter filter, Caller caller, PageRequest page) {
        ChallengeOrder order = filter.orderOrUsual();
        Tuple parameters = ChallengeReads.reader(caller)
                .addUUID(clusterId)
                .addString(filter.state == null ? null : filter.state.name())
                .addBoolean(Boolean.TRUE.equals(filter.mine))
                .addBoolean(Boolean.TRUE.equals(filter.affectingMine))
                .addUUID(filter.linkedTo);
        List<String> after = page.after();
        UUID afterId = after.isEmpty() ? LAST : UUID.fromString(after.get(1));
        if (order == ChallengeOrder.SUPPORTED) {
            parameters.addInteger(after.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(after.get(0)));
        } else {
            parameters.addOffsetDateTime(after.isEmpty() ? NEVER : OffsetDateTime.parse(after.get(0)));
        }
        parameters.addUUID(afterId).addInteger(page.fetch());
        AskedWords words = AskedWords.of(filter.q);
        if (!words.isEmpty()) {
            parameters.addArrayOfString(words.array());
        }
        return documents
                .list(sql(words, order), parameters, ChallengeListItem.class)
                .map(rows -> Page.of(rows, page, row -> row.key(order)));
    }
}
