package org.sahyog.notification.delivery.link;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.waiting.Offers;
import org.sahyog.notification.delivery.link.Link.Purpose;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;
import org.sahyog.shared.request.CurrentRequest;

/** Does what a link is for, once, in the transaction that marks it as used, as the person it was sent to. */
@ApplicationScoped
class LinkDeeds {
    /** Where the link led, and what is known of it. */
    record Outcome(Tap tap, @Nullable LinkFacts facts, boolean now) {}

    private final LinkRepository repository;
    private final Offers offers;
    private final Journal journal;
    private final CurrentRequest request;
    private final Clock clock;

    LinkDeeds(LinkRepository repository, Offers offers, Journal journal, CurrentRequest request, Clock clock) {
        this.repository = repository;
        this.offers = offers;
        this.journal = journal;
        this.request = request;
        this.clock = clock;
    }

    @ActivateRequestContext
    Uni<Outcome> follow(Link link) {
        return repository.findInside(link).chain(facts -> {
            Tap tap = Tap.of(link, facts, clock.instant());
            return facts != null && tap == Tap.ASK
                    ? first(link, facts)
                    : Uni.createFrom().item(new Outcome(tap, facts, false));
        });
    }

    private Uni<Outcome> first(Link link, LinkFacts facts) {
        return repository
                .use(link, clock.instant())
                .chain(first -> first
                        ? perform(link, facts).replaceWith(new Outcome(Tap.DONE, facts, true))
                        : repository.findInside(link).map(after -> new Outcome(Tap.DONE, after, false)));
    }

    private Uni<Void> perform(Link link, LinkFacts facts) {
        request.calledBy("link " + link.id(), facts.personId(), facts.organisationId());
        return switch (link.purpose()) {
            case ACCEPT, DECLINE -> answer(link, facts);
            case STOP -> stop(facts);
            case CONFIRM -> confirm(link, facts);
        };
    }

    private Uni<Void> answer(Link link, LinkFacts facts) {
        UUID cluster = Objects.requireNonNull(facts.clusterId());
        UUID event = Objects.requireNonNull(facts.eventId());
        UUID offer = facts.offered().id();
        return (link.purpose() == Purpose.ACCEPT
                        ? offers.accept(cluster, event, offer)
                        : offers.decline(cluster, event, offer, List.of(facts.organisationId()), false))
                .replaceWithVoid();
    }

    /** Not where she has another address by now. */
    private Uni<Void> confirm(Link link, LinkFacts facts) {
        return repository
                .confirm(link, facts, clock.instant())
                .invoke(confirmed -> DomainException.refuseIf(!confirmed, RequestProblem.NOT_FOUND))
                .chain(() -> journal.record(
                        Deed.of("email.confirmed", "person", facts.personId()).seenBy(Scope.person(facts.personId()))));
    }

    private Uni<Void> stop(LinkFacts facts) {
        return repository
                .stop(facts)
                .chain(() -> journal.record(Deed.of("notice-settings.changed", "notice-settings", facts.personId())
                        .seenBy(Scope.person(facts.personId()))));
    }
}
