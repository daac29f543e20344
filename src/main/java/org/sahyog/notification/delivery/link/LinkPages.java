package org.sahyog.notification.delivery.link;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.function.Function;
import org.sahyog.notification.delivery.link.LinkDeeds.Outcome;
import org.sahyog.shared.html.Answer;
import org.sahyog.shared.html.Pages;
import org.sahyog.shared.html.Visit;
import org.sahyog.shared.problem.DomainException;

/**
 * {@code /t/<token>}: the token is the right, it was sent to one person. Opening it changes nothing, whoever does; only the button of its
 * page, or the one click of RFC 8058, does what it is for. What a mail program appends to the address is not looked at.
 */
@ApplicationScoped
class LinkPages {
    private final Links links;
    private final LinkRepository repository;
    private final LinkDeeds deeds;
    private final LinkAnswers answers;
    private final Clock clock;

    LinkPages(Links links, LinkRepository repository, LinkDeeds deeds, LinkAnswers answers, Clock clock) {
        this.links = links;
        this.repository = repository;
        this.deeds = deeds;
        this.answers = answers;
        this.clock = clock;
    }

    void register(@Observes Router router, Pages pages) {
        pages.get(router, "/t/*", visit -> answer(visit, this::look));
        pages.post(router, "/t/*", visit -> answer(visit, this::follow));
    }

    private Uni<Answer> answer(Visit visit, Function<Link, Uni<Outcome>> step) {
        Link link = links.open(visit.path().replaceFirst("^/t/", "")).orElse(null);
        Uni<Outcome> outcome =
                link == null ? Uni.createFrom().item(new Outcome(Tap.UNKNOWN, null, false)) : step.apply(link);
        return outcome.map(found -> answers.of(link, found, visit.language()));
    }

    private Uni<Outcome> look(Link link) {
        return repository.find(link).map(facts -> new Outcome(Tap.of(link, facts, clock.instant()), facts, false));
    }

    private Uni<Outcome> follow(Link link) {
        return Panache.withTransaction(() -> deeds.follow(link))
                .onFailure(DomainException.class)
                .recoverWithUni(refused -> look(link).map(LinkPages::refusedIfAsked));
    }

    /** Something else than the end of the offer stands against it. */
    private static Outcome refusedIfAsked(Outcome outcome) {
        return outcome.tap() == Tap.ASK ? new Outcome(Tap.REFUSED, outcome.facts(), false) : outcome;
    }
}
