package org.sahyog.home.todo;

/**
 * A condition: whether membership {@code m} has to accept charter {@code h} of its network. It is the one in force and not accepted; a
 * suspended member is asked where a vote that it kept depends on it.
 */
public final class CharterToAccept {
    public static final String IS_ONE = """
            (m.state = 'MEMBER' or m.state = 'SUSPENDED' and cast(cast(h.rules as jsonb) ->> 'acceptToVote' as boolean)
                and exists (select 1 from network_proposal b
                    join network_elector e on e.proposal_id = b.id and e.organisation_id = m.organisation_id and e.ended_at is null
                    where b.network_id = m.network_id and b.state = 'OPEN' and b.closes_at > now()
                        and not exists (select 1 from network_vote v
                            where v.proposal_id = b.id and v.organisation_id = m.organisation_id)))
                and not exists (select 1 from network_charter l where l.network_id = h.network_id and l.number > h.number)
                and not exists (select 1 from network_charter_acceptance a
                    where a.charter_id = h.id and a.organisation_id = m.organisation_id)
            """;

    private CharterToAccept() {}
}
