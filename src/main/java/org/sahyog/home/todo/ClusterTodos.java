package org.sahyog.home.todo;

/** Of clusters: who is invited, who wants to join, and firms that may be one. The columns and values are those of {@link TodoReads}. */
final class ClusterTodos {
    static final String SQL = """
            select 'INVITATION' as kind, s.id, s.cluster_id, cast(null as uuid) as event_id, cast(null as text) as zone,
                c.name as first, o.name as second, cast(null as integer) as seats, s.asked_at as at, cast(null as uuid) as network_id
            from stakeholder s join cluster c on c.id = s.cluster_id join organisation o on o.id = s.organisation_id
            where s.organisation_id = any($2) and s.state = 'INVITED'
            union all
            select 'JOIN_REQUEST', s.id, s.cluster_id, null, null, o.name, c.name, null, s.asked_at, null
            from stakeholder s join cluster c on c.id = s.cluster_id join organisation o on o.id = s.organisation_id
            where s.cluster_id in (%1$s) and s.state = 'PENDING'
            union all
            (select distinct on (d.id) 'DUPLICATE', d.id, c.cluster_id, cast(null as uuid), null, o.name, p.name,
                cast(null as integer), d.opened_at, cast(null as uuid)
            from duplicate_case d join organisation o on o.id = d.organisation_id join organisation p on p.id = d.other_id
            join duplicate_case_cluster c on c.case_id = d.id
            where d.state = 'OPEN' and c.cluster_id in (%1$s)
              and (o.created_by is distinct from $1 or exists (select 1 from duplicate_case_cluster e
                join organisation_today t on t.id = d.other_id
                join stakeholder s on s.organisation_id = t.today_id and s.cluster_id = e.cluster_id
                  and s.state in ('ACTIVE', 'PENDING', 'INVITED')
                where e.case_id = d.id and e.cluster_id in (%1$s)))
            order by d.id, c.cluster_id)
            """.formatted(TodoReads.SERVED);

    private ClusterTodos() {}
}
