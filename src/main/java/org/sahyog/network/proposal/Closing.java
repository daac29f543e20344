package org.sahyog.network.proposal;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.network.Network;
import org.sahyog.network.ballot.ProposalState;
import org.sahyog.network.charter.NetworkRules;
import org.sahyog.shared.OneByOne;
import org.sahyog.shared.deadline.Deadlines;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.json.JsonText;

/** Closes proposals as soon as they are decided, and carries out what is carried, in one transaction that holds the network. */
@ApplicationScoped
class Closing {
    static final String DEADLINE = "network.proposal";

    private final ProposalRepository repository;
    private final List<ProposalEffect> effects;
    private final Deadlines deadlines;
    private final Journal journal;
    private final JsonText json;
    private final Clock clock;

    Closing(
            ProposalRepository repository,
            @All List<ProposalEffect> effects,
            Deadlines deadlines,
            Journal journal,
            JsonText json,
            Clock clock) {
        this.repository = repository;
        this.effects = effects;
        this.deadlines = deadlines;
        this.journal = journal;
        this.json = json;
        this.clock = clock;
    }

    Optional<ProposalEffect> effect(ProposalKind kind) {
        return effects.stream().filter(each -> each.kind() == kind).findFirst();
    }

    ProposalCase caseOf(Proposal proposal) {
        ProposalPayload payload = json.read(proposal.payload, ProposalPayload.class);
        return new ProposalCase(
                proposal.id, proposal.clusterId, proposal.networkId, proposal.kind, payload, proposal.openedAt);
    }

    /** If it is decided by the votes that there are, or if its time is over. */
    Uni<Void> closeIfDecided(Proposal proposal) {
        NetworkRules rules = json.read(proposal.rules, NetworkRules.class);
        return repository
                .tally(proposal)
                .map(tally -> rules.ballot(proposal.kind.isGrave()).outcome(tally, proposal.isOver(clock.instant())))
                .chain(outcome ->
                        outcome == ProposalState.OPEN ? Uni.createFrom().voidItem() : close(proposal, outcome));
    }

    /** After somebody who could vote is gone. One may close another meanwhile: whoever is removed votes nowhere. */
    Uni<Void> closeDecided(Network network) {
        return repository
                .open(network)
                .chain(all -> OneByOne.each(
                        all,
                        each -> each.isOpen()
                                ? closeIfDecided(each)
                                : Uni.createFrom().voidItem()));
    }

    private Uni<Void> close(Proposal proposal, ProposalState outcome) {
        proposal.close(outcome, clock.instant());
        return lift(proposal)
                .chain(() -> carryOut(proposal, outcome))
                .invoke(consequence -> proposal.consequence = consequence)
                .chain(() -> journal.record(deed("proposal." + outcome.name().toLowerCase(Locale.ROOT), proposal)));
    }

    private Uni<@Nullable ProposalConsequence> carryOut(Proposal proposal, ProposalState outcome) {
        Optional<ProposalEffect> effect = effect(proposal.kind);
        return switch (outcome) {
            case CARRIED ->
                effect.map(each -> each.carried(caseOf(proposal)))
                        .orElse(Uni.createFrom().item(ProposalConsequence.NOTED));
            case REJECTED ->
                effect.map(each -> each.rejected(caseOf(proposal)))
                        .orElse(Uni.createFrom().voidItem())
                        .replaceWith((ProposalConsequence) null);
            default -> Uni.createFrom().nullItem();
        };
    }

    /** Because its proposer takes it back, or the network ends. */
    Uni<Void> withdraw(Proposal proposal, @Nullable ProposalConsequence why) {
        proposal.close(ProposalState.WITHDRAWN, clock.instant());
        proposal.consequence = why;
        return lift(proposal).chain(() -> journal.record(deed("proposal.withdrawn", proposal)));
    }

    private Uni<Void> lift(Proposal proposal) {
        return deadlines.lift(DEADLINE, proposal.id).chain(() -> deadlines.lift(VotingReminder.KIND, proposal.id));
    }

    static Deed deed(String verb, Proposal proposal) {
        return Deed.of(verb, "proposal", proposal.id)
                .in(proposal.clusterId)
                .with(Map.of("network", proposal.networkId, "kind", proposal.kind.name()))
                .seenBy(Scope.network(proposal.networkId));
    }

    Deed voted(Proposal proposal, UUID organisationId) {
        return Deed.of("proposal.voted", "proposal", proposal.id)
                .in(proposal.clusterId)
                .with(Map.of("network", proposal.networkId, "organisation", organisationId))
                .seenBy(Scope.network(proposal.networkId), Scope.organisation(organisationId));
    }
}
