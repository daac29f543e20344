package org.sahyog.home.todo;

/** Of practices: to be reviewed, sent back, and asked about. The columns and values are those of {@link TodoReads}. */
final class PracticeTodos {
    static final String SQL = """
            (select 'PRACTICE_TO_REVIEW', p.id, p.cluster_id, null, null, v.title, o.name, null, v.submitted_at, null
            from practice_reviewer r join practice p on p.cluster_id = r.cluster_id and p.open_state = 'SUBMITTED'
            join practice_version v on v.id = p.open_id join organisation o on o.id = p.organisation_id
            where r.ended_at is null and r.organisation_id = any($2) and (r.person_id is null or r.person_id = $1)
              and p.hidden_at is null and p.organisation_id <> all($2) and p.created_by is distinct from $1 and v.written_by <> $1
            group by p.id, v.id, o.id order by v.submitted_at, p.id limit %1$s)
            union all
            (select 'PRACTICE_SENT_BACK', p.id, p.cluster_id, null, null, v.title, o.name, null, w.decided_at, null
            from stakeholder s join practice p on p.cluster_id = s.cluster_id and p.organisation_id = s.organisation_id
            join practice_version v on v.id = p.open_id join organisation o on o.id = p.organisation_id
            join lateral (select max(w.decided_at) as decided_at from practice_review w
                where w.practice_id = p.id and w.version_id = v.id) w on w.decided_at >= v.submitted_at
            where s.organisation_id = any($2) and s.state = 'ACTIVE' and p.open_state = 'DRAFT'
            order by w.decided_at, p.id limit %1$s)
            union all
            (select 'PRACTICE_QUESTION', p.id, p.cluster_id, null, null, v.title, o.name, cast(count(*) as integer),
                min(q.written_at), null
            from stakeholder s join practice p on p.cluster_id = s.cluster_id and p.organisation_id = s.organisation_id
            join practice_version v on v.id = p.published_id join organisation o on o.id = p.organisation_id
            join practice_comment q on q.practice_id = p.id and q.question_id is null and q.state = 'SHOWN'
            where s.organisation_id = any($2) and s.state = 'ACTIVE' and p.state = 'PUBLISHED' and p.hidden_at is null
              and q.organisation_id <> all($2)
              and not exists (select 1 from practice_comment a where a.question_id = q.id and a.state = 'SHOWN')
            group by p.id, v.id, o.id order by min(q.written_at), p.id limit %1$s)
            """.formatted(TodoReads.MOST_OF_A_KIND);

    private PracticeTodos() {}
}
