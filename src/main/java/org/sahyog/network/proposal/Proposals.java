package org.sahyog.network.proposal;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.cluster.ClusterZone;
import org.sahyog.identity.access.ActingFor;
import org.sahyog.identity.access.Caller;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.identity.access.OrganisationRight;
import org.sahyog.network.Network;
import org.sahyog.network.NetworkProblem;
import org.sahyog.network.NetworkRepository;
import org.sahyog.network.ballot.VoteChoice;
import org.sahyog.network.charter.Charters;
import org.sahyog.network.charter.NetworkRules;
import org.sahyog.network.member.Memberships;
import org.sahyog.network.proposal.ProposalRepository.Elector;
import org.sahyog.network.spending.NetworkSpending;
import org.sahyog.shared.Ids;
import org.sahyog.shared.deadline.Deadlines;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.json.JsonText;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.request.Author;

/** Proposing, voting, taking back. In the transaction of its callers; the network is locked first. */
@ApplicationScoped
public class Proposals {
    private final NetworkRepository networks;
    private final ProposalRepository repository;
    private final Memberships memberships;
    private final Charters charters;
    private final NetworkSpending spending;
    private final Closing closing;
    private final Deadlines deadlines;
    private final Journal journal;
    private final JsonText json;
    private final CurrentCaller current;
    private final Clock clock;

    Proposals(
            NetworkRepository networks,
            ProposalRepository repository,
            Memberships memberships,
            Charters charters,
            NetworkSpending spending,
            Closing closing,
            Deadlines deadlines,
            Journal journal,
            JsonText json,
            CurrentCaller current,
            Clock clock) {
        this.networks = networks;
        this.repository = repository;
        this.memberships = memberships;
        this.charters = charters;
        this.spending = spending;
        this.closing = closing;
        this.deadlines = deadlines;
        this.journal = journal;
        this.json = json;
        this.current = current;
        this.clock = clock;
    }

    public Uni<UUID> open(UUID clusterId, UUID networkId, ProposalDraft draft) {
        draft.payloadOrNone().refuseUnlessOf(draft.kind());
        return networks.lockActive(clusterId, networkId)
                .call(memberships::refuseUnlessProposer)
                .chain(network -> charters.rules(network).chain(rules -> open(network, draft, rules)))
                .map(proposal -> proposal.id);
    }

    private Uni<Proposal> open(Network network, ProposalDraft draft, NetworkRules rules) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Proposal proposal = Proposal.open(Ids.next(), network.clusterId, network.id, draft, now);
        proposal.payload = json.of(draft.payloadOrNone());
        proposal.rules = json.of(rules);
        proposal.author = new Author(current.get().id(), behalf());
        return refuseUnfit(proposal)
                .chain(() -> ClusterZone.of(network.clusterId))
                .invoke(zone -> proposal.lasts(rules.voteDays(), zone))
                .chain(() -> repository.insert(proposal))
                .chain(() -> deadlines.set(Closing.DEADLINE, proposal.id, proposal.closesAt))
                .chain(() -> deadlines.set(VotingReminder.KIND, proposal.id, proposal.remindsAt()))
                .chain(() -> journal.record(Closing.deed("proposal.opened", proposal)))
                .chain(() -> closing.closeIfDecided(proposal))
                .replaceWith(proposal);
    }

    private Uni<Void> refuseUnfit(Proposal proposal) {
        Uni<Void> possible = proposal.kind == ProposalKind.SPEND
                ? spending.refuseIfFrozen(proposal.networkId)
                : Uni.createFrom().voidItem();
        return possible.chain(() -> closing.effect(proposal.kind)
                .map(effect -> effect.refuseUnfit(closing.caseOf(proposal)))
                .orElse(Uni.createFrom().voidItem()));
    }

    private @Nullable UUID behalf() {
        ActingFor acting = current.get().actingFor();
        return acting == null ? null : acting.organisationId();
    }

    /** The vote that decides also closes. */
    Uni<Void> vote(UUID clusterId, UUID networkId, UUID id, VoteChoice choice) {
        Caller caller = current.get();
        UUID elector = caller.actingWith(OrganisationRight.VOTE).organisationId();
        return networks.lockActive(clusterId, networkId)
                .chain(network -> repository
                        .get(network, id)
                        .invoke(proposal -> proposal.refuseUnlessOpen(clock.instant()))
                        .call(proposal -> refuseUnlessElects(network, proposal, elector))
                        .call(() -> charters.refuseUnlessAccepted(network, elector)))
                .call(proposal -> repository.vote(proposal, elector, choice, caller.id(), clock.instant()))
                .call(proposal -> journal.record(closing.voted(proposal, elector)))
                .chain(closing::closeIfDecided);
    }

    private Uni<Void> refuseUnlessElects(Network network, Proposal proposal, UUID organisationId) {
        return repository
                .elector(proposal, organisationId)
                .chain(elector -> elector == null || !elector.counts()
                        ? refuseStranger(network, proposal, organisationId)
                        : refuseIfVoted(elector));
    }

    /** Whoever has no vote is told why. */
    private Uni<Void> refuseStranger(Network network, Proposal proposal, UUID organisationId) {
        return memberships.refuseUnlessMember(network, organisationId).invoke(() -> {
            DomainException.refuseIf(proposal.removes(organisationId), NetworkProblem.OWN_REMOVAL);
            throw new DomainException(NetworkProblem.NO_ELECTOR);
        });
    }

    private static Uni<Void> refuseIfVoted(Elector elector) {
        DomainException.refuseIf(elector.voted(), NetworkProblem.VOTED_ALREADY);
        return Uni.createFrom().voidItem();
    }

    /** By whoever proposed it, or by those who may vote for the same organisation. */
    Uni<Void> withdraw(UUID clusterId, UUID networkId, UUID id) {
        return networks.lockActive(clusterId, networkId)
                .chain(network -> repository.get(network, id))
                .invoke(proposal -> DomainException.refuseIf(!isOwn(proposal), NetworkProblem.NOT_YOUR_PROPOSAL))
                .invoke(proposal -> proposal.refuseUnlessOpen(clock.instant()))
                .chain(proposal -> closing.withdraw(proposal, null));
    }

    private boolean isOwn(Proposal proposal) {
        Author author = proposal.author;
        return author != null && (current.get().id().equals(author.person()) || mayVoteFor(author.organisation()));
    }

    private boolean mayVoteFor(@Nullable UUID organisation) {
        return organisation != null
                && current.get()
                        .in(organisation)
                        .map(each -> each.allows(OrganisationRight.VOTE))
                        .orElse(false);
    }
}
