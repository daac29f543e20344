package org.sahyog.network.proposal.effect;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sahyog.network.NetworkRepository;
import org.sahyog.network.member.Membership;
import org.sahyog.network.member.Memberships;
import org.sahyog.network.proposal.ProposalCase;
import org.sahyog.network.proposal.ProposalRepository;

/** The stay in the network that a proposal is about: the one that lasted when it was opened. */
@ApplicationScoped
class ConcernedMember {
    private final NetworkRepository networks;
    private final ProposalRepository repository;
    private final Memberships memberships;

    ConcernedMember(NetworkRepository networks, ProposalRepository repository, Memberships memberships) {
        this.networks = networks;
        this.repository = repository;
        this.memberships = memberships;
    }

    /** None where it has ended, even if another has begun since. */
    Uni<@Nullable Membership> by(ProposalCase proposal) {
        return repository
                .today(Objects.requireNonNull(proposal.payload().organisationId()))
                .chain(today -> today == null
                        ? Uni.createFrom().nullItem()
                        : networks.lock(proposal.clusterId(), proposal.networkId())
                                .chain(network -> memberships.live(network, today)))
                .map(found -> found == null || found.askedAt.isAfter(proposal.openedAt()) ? null : found);
    }
}
