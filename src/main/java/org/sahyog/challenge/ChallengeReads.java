package org.sahyog.challenge;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.identity.access.Caller;
import org.sahyog.reference.word.AskedWords;
import org.sahyog.shared.file.FileLinks;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

/** Challenges as they are read. {@code $1}: the organisations of who reads, {@code $2}: herself. */
@ApplicationScoped
public class ChallengeReads {
    private static final String FROM = """
             c join organisation_today t on t.id = c.organisation_id join organisation o on o.id = t.today_id
            cross join lateral (
                select min(m.raised_at) as raised_at, min(m.first_answered_at) as first_answered_at
                from challenge m where m.root_id = c.root_id) n
            cross join lateral (
                select cast(count(*) as int) as supporters, coalesce(bool_or(s.organisation_id = any($1)), false) as mine
                from challenge_supporter s where s.challenge_id = c.root_id) s
            """;
    private static final String SHARED = """
            'id', c.id, 'organisationId', o.id, 'organisationName', o.name, 'title', c.title, 'language', c.language,
            'products', c.products, 'state', c.state, 'supporters', s.supporters, 'supportedByMe', s.mine, 'raisedAt', c.raised_at,
            'firstAnsweredAt', n.first_answered_at,
            'responseSeconds', cast(extract(epoch from n.first_answered_at - n.raised_at) as bigint),
            'mergedInto', case when c.state = 'MERGED' then c.root_id end,
            'links', (select count(distinct l.linked_id) from challenge lc join challenge_link l on l.challenge_id = lc.id
                where lc.root_id = c.root_id and challenge_link_shown(l.kind, l.linked_id, $2, $1))
            """;

    /** {@code $3}: the challenge, {@code $4}: its cluster. In the transaction of a write too. */
    static final String ONE = "select cast(jsonb_build_object(" + SHARED
            + """
            , 'clusterId', c.cluster_id, 'description', c.description, 'nicCodes', c.nic_codes, 'sizes', c.sizes,
            'attachments', %s, 'affectedCount', c.affected_count, 'changedAt', c.changed_at, 'endedAt', c.ended_at, 'closingReason', c.closing_reason,
            'separableUntil', c.merged_at + interval '7 days', 'version', c.version,
            'merged', (select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'title', m.title, 'organisationId', mo.id,
                    'organisationName', mo.name, 'mergedAt', m.merged_at) order by m.merged_at, m.id), '[]')
                from challenge m join organisation_today mt on mt.id = m.organisation_id join organisation mo on mo.id = mt.today_id
                where m.root_id = c.id and m.id <> c.id),
            'routes', (select coalesce(jsonb_agg(jsonb_build_object('organisationId', ro.id, 'organisationName', ro.name,
                    'note', r.note, 'routedAt', r.routed_at, 'takenUpAt', r.taken_up_at) order by r.routed_at desc, r.id desc), '[]')
                from challenge_route r join organisation_today rt on rt.id = r.organisation_id
                join organisation ro on ro.id = rt.today_id where r.challenge_id = c.id),
            'answers', (select coalesce(jsonb_agg(a.answer order by a.answered_at, a.id), '[]') from (
                select a.id, a.answered_at, jsonb_build_object('organisationId', ao.id, 'organisationName', ao.name,
                    'byAgent', a.by_agent, 'message', a.message, 'answeredAt', a.answered_at) as answer
                from challenge ac join challenge_answer a on a.challenge_id = ac.id
                left join organisation_today at on at.id = a.organisation_id left join organisation ao on ao.id = at.today_id
                where ac.id = c.id or ac.root_id = c.id order by a.answered_at, a.id limit 100) a)) as text)
            """.formatted(FileLinks.json(Challenges.KIND, "c.id"))
            + "from challenge" + FROM + " where c.id = $3 and c.cluster_id = $4";

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

    private static final UUID LAST = new UUID(-1, -1);
    private static final OffsetDateTime NEVER = OffsetDateTime.parse("9999-12-31T00:00:00Z");

    private final Documents documents;

    ChallengeReads(Documents documents) {
        this.documents = documents;
    }

    /** Of the newest only a page is shown with its supporters; by supporters, those of all are counted. */
    static String sql(AskedWords words, ChallengeOrder order) {
        String found = "select c.* from " + words.rows("challenge", "$3", "$11") + FILTER;
        return order == ChallengeOrder.SUPPORTED
                ? ITEM + "(" + found + ")" + FROM + SUPPORTED
                : ITEM + "(" + found + " and (c.raised_at, c.id) < ($8, $9)" + BY_DAY + " limit $10)" + FROM + BY_DAY;
    }

    static Tuple one(Caller caller, UUID clusterId, UUID id) {
        return reader(caller).addUUID(id).addUUID(clusterId);
    }

    public Uni<ChallengeView> get(UUID clusterId, UUID id, Caller caller) {
        return documents.get(ONE, one(caller, clusterId, id), ChallengeView.class);
    }

    Uni<Page<ChallengeListItem>> list(UUID clusterId, ChallengeFilter filter, Caller caller, PageRequest page) {
        ChallengeOrder order = filter.orderOrUsual();
        Tuple parameters = reader(caller)
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

    /** Of a challenge that the caller of this has seen. */
    Uni<Page<ConcernedView>> concerned(UUID clusterId, UUID id, @Nullable Boolean supports, PageRequest page) {
        Tuple parameters = Tuple.tuple()
                .addUUID(id)
                .addUUID(clusterId)
                .addBoolean(Boolean.TRUE.equals(supports))
                .addString(page.after(0, ""))
                .addUUID(page.afterId(1))
                .addInteger(page.fetch());
        return documents
                .list(CONCERNED, parameters, ConcernedView.class)
                .map(rows -> Page.of(rows, page, row -> List.of(row.name(), row.organisationId())));
    }

    private static Tuple reader(Caller caller) {
        return Tuple.tuple()
                .addArrayOfUUID(caller.organisationIds().toArray(UUID[]::new))
                .addUUID(caller.id());
    }
}
