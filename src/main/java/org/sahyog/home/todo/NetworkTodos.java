package org.sahyog.home.todo;

/** Of networks: meetings, tasks, members, votes and rules. The columns and values are those of {@link TodoReads}. */
final class NetworkTodos {
    static final String SQL = """
            (select 'MEETING_SOON', m.id, m.cluster_id, null, m.zone, m.title, n.name, null, m.starts_at, n.id
            from network_meeting m join network n on n.id = m.network_id
            where m.state = 'PLANNED' and m.ends_at >= now() and m.starts_at < now() + interval '7 days'
              and m.network_id in (select b.network_id from network_member b
                where b.organisation_id = any($2) and b.state = 'MEMBER')
              and (m.officers = '{}' or exists (select 1 from network_officer_today t
                where t.network_id = m.network_id and t.person_id = $1 and t.role = any(m.officers)))
            order by m.starts_at, m.id limit %1$s)
            union all
            (select 'TASK_DUE', t.id, t.cluster_id, null, null, t.title, n.name, null,
                cast(t.due_on + 1 as timestamp) at time zone c.zone, n.id
            from network_task t join network n on n.id = t.network_id join cluster c on c.id = t.cluster_id
            where t.state = 'OPEN' and t.organisation_id = any($2) and coalesce(t.person_id, $1) = $1
            order by t.due_on, t.id limit %1$s)
            union all
            select 'NETWORK_INVITATION', m.id, m.cluster_id, null, null, n.name, o.name, null, m.asked_at, n.id
            from network_member m join network n on n.id = m.network_id and n.state = 'ACTIVE'
            join organisation o on o.id = m.organisation_id
            where m.organisation_id = any($4) and m.state = 'INVITED'
            union all
            select 'NETWORK_APPLICATION', m.id, m.cluster_id, null, null, o.name, n.name, null, m.asked_at, n.id
            from network_officer_today t join network n on n.id = t.network_id and n.state = 'ACTIVE' and n.admission = 'OFFICERS'
            join network_member m on m.network_id = n.id and m.state = 'APPLIED'
            join organisation o on o.id = m.organisation_id
            where t.person_id = $1
            group by m.id, n.id, o.id
            union all
            select 'BALLOT', p.id, p.cluster_id, null, c.zone, p.title, n.name, null, p.closes_at, n.id
            from network_elector e join network_proposal p on p.id = e.proposal_id and p.state = 'OPEN' and p.closes_at > now()
            join network_member m on m.network_id = p.network_id and m.organisation_id = e.organisation_id
                and m.state in ('MEMBER', 'SUSPENDED')
            join network n on n.id = p.network_id join cluster c on c.id = p.cluster_id
            where e.organisation_id = any($5) and e.ended_at is null and not exists (select 1 from network_vote v
                where v.proposal_id = p.id and v.organisation_id = e.organisation_id)
            group by p.id, n.id, c.id
            union all
            select 'CHARTER', h.id, h.cluster_id, null, null, n.name, o.name, null, h.adopted_at, n.id
            from network_member m join network n on n.id = m.network_id and n.state = 'ACTIVE'
            join network_charter h on h.network_id = n.id join organisation o on o.id = m.organisation_id
            where m.organisation_id = any($5) and %2$s
            """.formatted(TodoReads.MOST_OF_A_KIND, CharterToAccept.IS_ONE);

    private NetworkTodos() {}
}
