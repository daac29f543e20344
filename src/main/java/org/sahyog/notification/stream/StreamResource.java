package org.sahyog.notification.stream;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jspecify.annotations.Nullable;
import org.sahyog.identity.access.Caller;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.identity.access.ForSignedIn;
import org.sahyog.notification.stream.ChangeFeed.Reader;
import org.sahyog.notification.stream.ChangeFeed.Start;

@Path("/me/stream")
@Tag(name = "Inbox")
class StreamResource {
    private static final Logger LOG = Logger.getLogger(StreamResource.class);
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private record Opening(Reader reader, Start start, Instant endsAt, Runnable cut) {}

    private final ChangeFeed feed;
    private final Listeners listeners;
    private final CurrentCaller current;
    private final CurrentIdentityAssociation identities;
    private final RoutingContext http;
    private final Clock clock;

    StreamResource(
            ChangeFeed feed,
            Listeners listeners,
            CurrentCaller current,
            CurrentIdentityAssociation identities,
            RoutingContext http,
            Clock clock) {
        this.feed = feed;
        this.listeners = listeners;
        this.current = current;
        this.identities = identities;
        this.http = http;
        this.clock = clock;
    }

    @GET
    @ForSignedIn
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.TEXT_PLAIN)
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    @APIResponse(
            responseCode = "200",
            description = "Events, as long as it lasts.",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            examples =
                                                    "id: 812.44\nevent: change\ndata: {\"scope\":\"person\",\"id\":\"…\",\"kind\":\"notice\",\"entity\":\"…\"}\n")))
    @Operation(
            operationId = "streamMyHints",
            summary = "That something changed, while I watch",
            description =
                    "Server-sent events `change` with a scope (person, organisation, cluster, network, event, door), the kind of thing and its id:"
                            + " what it is now, ask as usual. In the scope event the id is the event’s own; of the scope door, who organises an event hears while it is open:"
                            + " then ask `listDoorChanges`. Never the only delivery. Ends"
                            + " after 15 minutes, with the token, or when you act for other organisations: connect again with the"
                            + " `Last-Event-ID` that came and nothing is lost. At most three at a time; the oldest ends.")
    public Multi<OutboundSseEvent> stream(
            @RestHeader("Last-Event-ID")
                    @Parameter(
                            description =
                                    "`id` of the last event that came: resumes after it; anything else, and what lies ahead: from now")
                    @Nullable
                    String lastEventId,
            @Context Sse sse) {
        Caller caller = current.get();
        Reader reader = new Reader(caller.id(), caller.organisationIds());
        Optional<Position> last = Position.read(lastEventId);
        Runnable cut = http.response()::reset;
        return endsAt().chain(endsAt -> feed.start(reader).map(start -> new Opening(reader, start, endsAt, cut)))
                .onItem()
                .transformToMulti(opening ->
                        frames(opening, resumeAfter(last, opening.start().horizon())))
                .map(frame -> frame.event(sse));
    }

    /** A position that is still to come was told by a database that has been restored since. */
    private static Position resumeAfter(Optional<Position> last, Position horizon) {
        return last.filter(told -> !told.isAfter(horizon)).orElse(horizon);
    }

    /** What was missed since, then what comes: she is listened in before it is looked up, so that nothing falls between. */
    private Multi<Frame> frames(Opening opening, Position last) {
        Listener listener = new Listener(
                opening.reader(), opening.start().scopes(), clock.instant(), opening.endsAt(), opening.cut());
        Position here = listeners.join(listener, opening.start().horizon(), last);
        return Multi.createBy()
                .concatenating()
                .streams(
                        Multi.createFrom().item(Frame.welcome(last)),
                        feed.missed(opening.start().scopes(), last, here).map(Hint::frame),
                        listener.frames())
                .onFailure()
                .invoke(failure -> LOG.warnf("A stream ends, its client resumes: %s", failure.getMessage()))
                .onTermination()
                .invoke(() -> listeners.leave(listener));
    }

    private Uni<Instant> endsAt() {
        Instant latest = clock.instant().plus(LONGEST);
        return identities.getDeferredIdentity().map(identity -> {
            Instant expiry = identity.getPrincipal() instanceof JsonWebToken token
                    ? Instant.ofEpochSecond(token.getExpirationTime())
                    : latest;
            return expiry.isBefore(latest) ? expiry : latest;
        });
    }
}
