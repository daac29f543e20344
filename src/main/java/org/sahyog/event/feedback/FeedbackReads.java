package org.sahyog.event.feedback;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.sahyog.event.access.EventSight;
import org.sahyog.identity.access.Caller;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.request.CurrentRequest;

/** What is asked, and whether of the caller. */
@ApplicationScoped
class FeedbackReads {
    /** Of event e, in language $1. */
    private static final String QUESTIONS = """
            (select jsonb_agg(jsonb_build_object('code', q.code, 'form', q.form, 'text', case when $1 = 'hi' then q.hi else q.en end,
                'choices', (select coalesce(jsonb_agg(jsonb_build_object('code', c.value ->> 'code', 'label', c.value ->> $1)
                    order by c.ordinality), '[]') from jsonb_array_elements(q.choices) with ordinality c)) order by q.position)
                from feedback_question q where q.kinds = '{}' or e.kind = any(q.kinds))
            """;

    private static final String ONE = """
            select cast(jsonb_build_object('eventId', e.id, 'opensAt', e.ends_at, 'closesAt', e.ends_at + interval '30 days',
                'asked', g.person_id is null and e.state = 'PUBLISHED' and e.ends_at <= now() and e.ends_at + interval '30 days' > now()
                    and coalesce(s.has_room, false),
                'given', g.person_id is not null,
                'answers', case when s.has_room is not null or %s then coalesce(b.answers, 0) end,
                'questions', %s) as text)
            from event e left join feedback_box b on b.event_id = e.id
            left join feedback_giver g on g.event_id = e.id and g.person_id = $2
            left join lateral (select bool_or(%s) as has_room from registration r
                where r.event_id = e.id and r.organisation_id = any($3) and %s) s on true
            where e.cluster_id = $4 and e.id = $5
            """.formatted(
            EventSight.organisedBy("$2", "$3"), QUESTIONS, FeedbackRepository.HAS_ROOM, FeedbackRepository.HAD_SEATS);

    private final Documents documents;
    private final CurrentCaller current;
    private final CurrentRequest request;

    FeedbackReads(Documents documents, CurrentCaller current, CurrentRequest request) {
        this.documents = documents;
        this.current = current;
        this.request = request;
    }

    Uni<FeedbackView> get(UUID clusterId, UUID eventId) {
        return documents.get(ONE, values(clusterId, eventId), FeedbackView.class);
    }

    /** In the transaction of a write. */
    Uni<FeedbackView> written(UUID clusterId, UUID eventId) {
        return documents.written(ONE, values(clusterId, eventId), FeedbackView.class);
    }

    private Tuple values(UUID clusterId, UUID eventId) {
        Caller caller = current.get();
        return Tuple.tuple()
                .addString(request.language().getLanguage())
                .addUUID(caller.id())
                .addArrayOfUUID(caller.organisationIds().toArray(UUID[]::new))
                .addUUID(clusterId)
                .addUUID(eventId);
    }
}
