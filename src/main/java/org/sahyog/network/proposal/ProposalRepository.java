package org.sahyog.network.proposal;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.network.Network;
import org.sahyog.network.ballot.Tally;
import org.sahyog.network.ballot.VoteChoice;
import org.sahyog.shared.database.Entities;
import org.sahyog.shared.database.Sql;

/** Proposals, their electors and votes inside a write, whose network is held. */
@ApplicationScoped
public class ProposalRepository {
    private static final Sql NETWORK_OF = Sql.of("select network_id from network_proposal where id = :id");
    private static final Sql TODAY = Sql.of("select today_id from organisation_today where id = :id");
    private static final Sql ELECTORATE = Sql.of("""
            insert into network_elector (cluster_id, proposal_id, organisation_id)
            select m.cluster_id, :proposal, m.organisation_id from network_member m
            where m.network_id = :network and m.state = 'MEMBER'
                and (cast(:without as uuid) is null or m.organisation_id <> :without)
            """);
    private static final Sql ELECTS = Sql.of("""
            select e.ended_at is null, exists (select 1 from network_vote v
                where v.proposal_id = e.proposal_id and v.organisation_id = e.organisation_id)
            from network_elector e where e.proposal_id = :proposal and e.organisation_id = :organisation
            """);
    private static final Sql VOTE = Sql.of("""
            insert into network_vote (cluster_id, proposal_id, organisation_id, choice, person_id, voted_at)
            values (:cluster, :proposal, :organisation, :choice, :person, :now)
            """);
    private static final Sql TALLY = Sql.of("""
            select count(*), count(*) filter (where v.choice = 'YES'), count(*) filter (where v.choice = 'NO'),
                count(*) filter (where v.choice = 'ABSTAIN')
            from network_elector e left join network_vote v
                on v.proposal_id = e.proposal_id and v.organisation_id = e.organisation_id
            where e.proposal_id = :proposal and e.ended_at is null
            """);
    private static final Sql END_ELECTOR = Sql.of("""
            update network_elector e set ended_at = :now from network_proposal p
            where p.id = e.proposal_id and p.network_id = :network and p.state = 'OPEN'
                and e.organisation_id = :organisation and e.ended_at is null
            """);

    /** One that is another's duplicate votes once: its vote counts where the other has none. */
    private static final Sql MERGE_ELECTOR = Sql.of("""
            with open as (select p.id, p.cluster_id, p.kind = 'REMOVE' and p.subject_id in (:gone, :kept) as own
                from network_proposal p join network_elector e on e.proposal_id = p.id
                where p.network_id = :network and p.state = 'OPEN' and e.organisation_id = :gone and e.ended_at is null),
            elector as (insert into network_elector (cluster_id, proposal_id, organisation_id)
                select cluster_id, id, :kept from open where not own on conflict (proposal_id, organisation_id) do nothing returning 1),
            vote as (insert into network_vote (cluster_id, proposal_id, organisation_id, choice, person_id, voted_at)
                select v.cluster_id, v.proposal_id, :kept, v.choice, v.person_id, v.voted_at
                from network_vote v join open o on o.id = v.proposal_id and not o.own where v.organisation_id = :gone
                on conflict (proposal_id, organisation_id) do nothing returning 1)
            select count(*) from elector, vote
            """);

    /** @param counts within the network still, even if suspended since the opening */
    record Elector(boolean counts, boolean voted) {}

    /** Under a lock of its own too: exactly one closes it. */
    Uni<Proposal> get(Network network, UUID id) {
        return Entities.hold(Proposal.class, Map.of("networkId", network.id, "id", id));
    }

    Uni<List<Proposal>> open(Network network) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from Proposal where networkId = :network and state = OPEN order by id", Proposal.class)
                        .setParameter("network", network.id)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList());
    }

    Uni<UUID> networkOf(UUID proposalId) {
        return NETWORK_OF.with("id", proposalId).value(UUID.class);
    }

    /** What the organisation is today, if it turned out to be another. */
    public Uni<@Nullable UUID> today(UUID organisationId) {
        return TODAY.with("id", organisationId).valueIfAny(UUID.class);
    }

    Uni<Void> insert(Proposal proposal) {
        UUID without = proposal.kind == ProposalKind.REMOVE ? proposal.subjectId : null;
        return Entities.insert(proposal)
                .chain(() -> ELECTORATE
                        .with("proposal", proposal.id)
                        .with("network", proposal.networkId)
                        .with("without", without)
                        .update())
                .replaceWithVoid();
    }

    /** Null for one that was no member at the opening. */
    Uni<@Nullable Elector> elector(Proposal proposal, UUID organisationId) {
        return ELECTS.with("proposal", proposal.id)
                .with("organisation", organisationId)
                .rowIfAny()
                .map(row -> row == null ? null : new Elector((Boolean) row[0], (Boolean) row[1]));
    }

    Uni<Void> vote(Proposal proposal, UUID organisationId, VoteChoice choice, UUID personId, Instant now) {
        return VOTE.with("cluster", proposal.clusterId)
                .with("proposal", proposal.id)
                .with("organisation", organisationId)
                .with("choice", choice.name())
                .with("person", personId)
                .with("now", now)
                .update()
                .replaceWithVoid();
    }

    Uni<Tally> tally(Proposal proposal) {
        return TALLY.with("proposal", proposal.id)
                .row()
                .map(row -> new Tally(count(row[0]), count(row[1]), count(row[2]), count(row[3])));
    }

    private static int count(Object value) {
        return ((Number) value).intValue();
    }

    Uni<Void> endElector(Network network, UUID organisationId, Instant now) {
        return END_ELECTOR
                .with("network", network.id)
                .with("organisation", organisationId)
                .with("now", now)
                .update()
                .replaceWithVoid();
    }

    Uni<Void> mergeElector(Network network, UUID gone, UUID kept) {
        return MERGE_ELECTOR
                .with("network", network.id)
                .with("gone", gone)
                .with("kept", kept)
                .rows()
                .replaceWithVoid();
    }
}
