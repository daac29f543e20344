package org.sahyog.practice.comment;

import org.sahyog.practice.PracticeSight;

/** The one way in which comments are read: {@code $1} to {@code $3} are who reads, as of {@link PracticeSight}. */
public final class CommentSql {
    /** Comments {@code c} of a practice {@code p}, with the question {@code q} that an answer stands below. */
    public static final String FROM = """
             from practice p join practice_comment c on c.practice_id = p.id left join practice_comment q on q.id = c.question_id
            join organisation_today t on t.id = c.organisation_id join organisation o on o.id = t.today_id
            join organisation_today author on author.id = p.organisation_id join person w on w.id = c.person_id
            cross join lateral (select author.today_id = o.id as by_author,
                o.id = any($2) or p.cluster_id in (select cluster_id from mine) or exists (
                    select 1 from stakeholder k join mine m on m.cluster_id = k.cluster_id
                    where k.organisation_id = o.id and k.state = 'ACTIVE') as named) known
            """;

    private static final String OF_MINE =
            "%1$s.organisation_id = any($2) or p.cluster_id in (select cluster_id from served)";

    /** As far as the practice, the question and the comment itself are shown: the narrowest of them. */
    static final String SEEN = PracticeSight.SHOWN + " and " + shown("c") + " and (q.id is null or " + shown("q") + ")";

    public static final String JSON = """
            jsonb_build_object('id', c.id, 'clusterId', c.cluster_id, 'practiceId', c.practice_id, 'questionId', c.question_id,
                'state', c.state, 'text', c.text, 'mine', o.id = any($2), 'byAuthor', known.by_author,
                'organisationId', case when known.named or known.by_author then o.id end,
                'organisationName', case when known.named or known.by_author then o.name end,
                'authorName', case when known.named then w.name end,
                'answers', (select count(*) from practice_comment a where a.question_id = c.id and %s),
                'acceptedAnswerId', (select a.id from practice_comment a where a.id = c.accepted_id and %s),
                'accepted', coalesce(q.accepted_id = c.id, false),
                'thanks', (select count(*) from practice_thanks h where h.practice_id = p.id and h.comment_id = c.id),
                'thankedByMe', exists (select 1 from practice_thanks h
                    where h.practice_id = p.id and h.comment_id = c.id and h.person_id = $1),
                'writtenAt', c.written_at, 'editedAt', c.edited_at, 'hiddenReason', c.hidden_reason, 'version', c.version)
            """.formatted(shown("a"), shown("a"));

    private CommentSql() {}

    private static String shown(String comment) {
        return ("(%1$s.state = 'SHOWN' or %1$s.state = 'HIDDEN' and (" + OF_MINE + "))").formatted(comment);
    }
}
