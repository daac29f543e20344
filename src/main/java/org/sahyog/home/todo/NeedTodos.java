package org.sahyog.home.todo;

/** Of needs: what was routed to an organisation of hers, and offers to choose from. The columns and values are those of {@link TodoReads}. */
final class NeedTodos {
    static final String SQL = """
            select 'CHALLENGE_ROUTED', c.id, c.cluster_id, null, null, c.title, o.name, null, r.routed_at, null
            from challenge_route r join challenge c on c.id = r.challenge_id and c.state = 'ROUTED'
            join organisation o on o.id = r.organisation_id
            where r.organisation_id = any($2) and r.taken_up_at is null and not exists (select 1 from challenge_route l
                where l.challenge_id = c.id and (l.routed_at, l.id) > (r.routed_at, r.id))
            union all
            select 'ENQUIRY_TO_CHOOSE', q.id, q.cluster_id, null, null, q.title, null, null, q.closes_at, null
            from enquiry q
            where q.state = 'CLOSED' and (q.organisation_id = any($6) or q.organisation_id is null and q.cluster_id in (%1$s))
              and exists (select 1 from enquiry_offer f where f.enquiry_id = q.id and f.state = 'OFFERED')
            """.formatted(TodoReads.SERVED);

    private NeedTodos() {}
}
