package org.sahyog.network.proposal.effect;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import org.sahyog.network.Network;
import org.sahyog.network.NetworkProblem;
import org.sahyog.network.NetworkRepository;
import org.sahyog.network.charter.Charters;
import org.sahyog.network.officer.Officers;
import org.sahyog.network.proposal.ProposalCase;
import org.sahyog.network.proposal.ProposalConsequence;
import org.sahyog.network.proposal.ProposalEffect;
import org.sahyog.network.proposal.ProposalKind;
import org.sahyog.network.proposal.ProposalRepository;
import org.sahyog.shared.problem.DomainException;

/** Somebody of a member organisation takes an office, for one term of the charter in force. */
@ApplicationScoped
class ElectEffect implements ProposalEffect {
    private final NetworkRepository networks;
    private final ProposalRepository repository;
    private final Charters charters;
    private final Officers officers;

    ElectEffect(NetworkRepository networks, ProposalRepository repository, Charters charters, Officers officers) {
        this.networks = networks;
        this.repository = repository;
        this.charters = charters;
        this.officers = officers;
    }

    @Override
    public ProposalKind kind() {
        return ProposalKind.ELECT;
    }

    @Override
    public Uni<Void> refuseUnfit(ProposalCase proposal) {
        UUID organisation = Objects.requireNonNull(proposal.payload().organisationId());
        return networks.lock(proposal.clusterId(), proposal.networkId())
                .chain(network -> officers.isEligible(network, person(proposal), organisation))
                .invoke(eligible -> DomainException.refuseIf(!eligible, NetworkProblem.CANDIDATE_UNFIT))
                .replaceWithVoid();
    }

    @Override
    public Uni<ProposalConsequence> carried(ProposalCase proposal) {
        return repository
                .today(Objects.requireNonNull(proposal.payload().organisationId()))
                .map(Objects::requireNonNull)
                .chain(organisation -> networks.lock(proposal.clusterId(), proposal.networkId())
                        .chain(network -> install(network, proposal, organisation)));
    }

    private Uni<ProposalConsequence> install(Network network, ProposalCase proposal, UUID organisation) {
        return officers.isEligible(network, person(proposal), organisation)
                .chain(eligible -> eligible
                        ? charters.rules(network)
                                .chain(rules -> officers.install(
                                        network,
                                        Objects.requireNonNull(
                                                proposal.payload().role()),
                                        person(proposal),
                                        organisation,
                                        rules))
                                .replaceWith(ProposalConsequence.DONE)
                        : Uni.createFrom().item(ProposalConsequence.CANDIDATE_GONE));
    }

    private static UUID person(ProposalCase proposal) {
        return Objects.requireNonNull(proposal.payload().personId());
    }
}
