package org.sahyog.event.feedback.result;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.request.CurrentRequest;

/** Results as they are told. */
@ApplicationScoped
class ResultReads {
    /** In language $1, with $4 texts at most of each question. */
    private static final String RESULT = """
            select cast(jsonb_build_object('eventId', e.id, 'answers', coalesce(b.answers, 0),
                'seats', (select coalesce(sum(r.seats), 0) from registration r
                    where r.event_id = e.id and r.state in ('REGISTERED', 'ATTENDED')),
                'questions', (select jsonb_agg(jsonb_build_object('code', q.code, 'form', q.form,
                        'text', case when $1 = 'hi' then q.hi else q.en end,
                        'answers', (select count(*) from feedback_said s where s.event_id = e.id and s.question = q.code),
                        'average', case when q.form = 'SCALE' then (select round(avg(cast(s.value as numeric)), 2)
                            from feedback_said s where s.event_id = e.id and s.question = q.code) end,
                        'counts', (select coalesce(jsonb_agg(jsonb_build_object('value', o.value, 'label', o.label, 'count',
                                (select count(*) from feedback_said s
                                    where s.event_id = e.id and s.question = q.code and s.value = o.value)) order by o.nth), '[]')
                            from (select cast(n as text) as value, cast(n as text) as label, n as nth
                                    from generate_series(1, 5) n where q.form = 'SCALE'
                                union all
                                select c.value ->> 'code', c.value ->> $1, c.ordinality
                                    from jsonb_array_elements(q.choices) with ordinality c) o),
                        'texts', (select coalesce(jsonb_agg(t.value order by t.id), '[]')
                            from (select s.value, s.id from feedback_said s
                                where q.form = 'TEXT' and s.event_id = e.id and s.question = q.code order by s.id limit $4) t))
                        order by q.position)
                    from feedback_question q where q.kinds = '{}' or e.kind = any(q.kinds))) as text)
            from event e left join feedback_box b on b.event_id = e.id where e.cluster_id = $2 and e.id = $3
            """;

    static final int MOST_TEXTS = 200;

    private final Documents documents;
    private final CurrentRequest request;

    ResultReads(Documents documents, CurrentRequest request) {
        this.documents = documents;
        this.request = request;
    }

    Uni<FeedbackResultView> get(UUID clusterId, UUID eventId, int texts) {
        return documents.get(
                RESULT,
                Tuple.of(request.language().getLanguage(), clusterId, eventId, texts),
                FeedbackResultView.class);
    }
}
