package org.sahyog.notification.delivery.link;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.logging.Logger;
import org.sahyog.notification.delivery.link.LinkDeeds.Outcome;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.request.ForAnyone;

/**
 * {@code /t/{token}}: pages for people, outside the API and its description (see {@link LinkRoute}). The token is the right: it was sent
 * to one person. GET and HEAD change nothing, whoever opens them.
 */
@Path("/links/{token}")
@ForAnyone
class LinkResource {
    private static final Logger LOG = Logger.getLogger(LinkResource.class);

    private final Links links;
    private final LinkRepository repository;
    private final LinkDeeds deeds;
    private final LinkPages pages;
    private final Clock clock;

    LinkResource(Links links, LinkRepository repository, LinkDeeds deeds, LinkPages pages, Clock clock) {
        this.links = links;
        this.repository = repository;
        this.deeds = deeds;
        this.pages = pages;
        this.clock = clock;
    }

    @GET
    @Operation(hidden = true)
    public Uni<Response> show(String token, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return answer(token, language, this::look);
    }

    /** Also the one click of RFC 8058, whose body says no more than the token does. */
    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(hidden = true)
    public Uni<Response> follow(String token, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return answer(
                token,
                language,
                link -> Panache.withTransaction(() -> deeds.follow(link))
                        .onFailure(DomainException.class)
                        .recoverWithUni(refused -> look(link).map(LinkResource::refusedIfAsked)));
    }

    private Uni<Outcome> look(Link link) {
        return repository.find(link).map(facts -> new Outcome(Tap.of(link, facts, clock.instant()), facts, false));
    }

    private Uni<Response> answer(String token, String language, Function<Link, Uni<Outcome>> step) {
        Link link = links.open(token).orElse(null);
        if (link == null) {
            return Uni.createFrom().item(pages.of(null, new Outcome(Tap.UNKNOWN, null, false), language));
        }
        return step.apply(link)
                .onFailure()
                .invoke(failure -> LOG.errorf(failure, "The link %s could not be followed", link.id()))
                .onFailure()
                .recoverWithItem(new Outcome(Tap.LATER, null, false))
                .map(outcome -> pages.of(link, outcome, language));
    }

    /** Something else than the end of the offer stands against it. */
    private static Outcome refusedIfAsked(Outcome outcome) {
        return outcome.tap() == Tap.ASK ? new Outcome(Tap.REFUSED, outcome.facts(), false) : outcome;
    }
}
