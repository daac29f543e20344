package org.sahyog.challenge;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.sahyog.identity.access.Caller;
import org.sahyog.shared.file.FileLinks;
import org.sahyog.shared.json.Documents;

/** Challenges as they are read. {@code $1}: the organisations of who reads, {@code $2}: herself. */
@ApplicationScoped
public class ChallengeReads {
    /** What joins a challenge {@code c}: who raised it, and how many support it. */
    public static final String FROM = """
             c join organisation_today t on t.id = c.organisation_id join organisation o on o.id = t.today_id
            cross join lateral (
                select min(m.raised_at) as raised_at, min(m.first_answered_at) as first_answered_at
                from challenge m where m.root_id = c.root_id) n
            cross join lateral (
                select cast(count(*) as int) as supporters, coalesce(bool_or(s.organisation_id = any($1)), false) as mine
                from challenge_supporter s where s.challenge_id = c.root_id) s
            """;
    /** What a list and a view both show. */
    public static final String SHARED = """
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
            """.formatted(FileLinks.json(Challenge.KIND, "c.id"))
            + "from challenge" + FROM + " where c.id = $3 and c.cluster_id = $4";

    private final Documents documents;

    ChallengeReads(Documents documents) {
        this.documents = documents;
    }

    static Tuple one(Caller caller, UUID clusterId, UUID id) {
        return reader(caller).addUUID(id).addUUID(clusterId);
    }

    public Uni<ChallengeView> get(UUID clusterId, UUID id, Caller caller) {
        return documents.get(ONE, one(caller, clusterId, id), ChallengeView.class);
    }

    public static Tuple reader(Caller caller) {
        return Tuple.tuple()
                .addArrayOfUUID(caller.organisationIds().toArray(UUID[]::new))
                .addUUID(caller.id());
    }
}
