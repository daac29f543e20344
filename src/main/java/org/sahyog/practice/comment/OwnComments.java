package org.sahyog.practice.comment;

import jakarta.inject.Singleton;
import org.sahyog.identity.person.OwnDataPart;

/** What she asked and answered below practices, and for what she thanked. */
@Singleton
class OwnComments implements OwnDataPart {
    @Override
    public String name() {
        return "practiceComments";
    }

    @Override
    public String query() {
        return """
                select jsonb_build_object('what', m.what, 'at', m.at, 'practiceId', m.practice_id, 'commentId', m.comment_id, 'text', m.text,
                    'state', m.state, 'organisationId', m.organisation_id)
                from (
                    select case when c.question_id is null then 'QUESTION' else 'ANSWER' end as what, c.written_at as at, c.practice_id,
                        c.id as comment_id, c.text, c.state, c.organisation_id from practice_comment c where c.person_id = $1
                    union all select 'THANKS', h.thanked_at, h.practice_id, h.comment_id, null, null, h.organisation_id
                    from practice_thanks h where h.person_id = $1) m
                order by m.at desc, m.practice_id
                """;
    }
}
