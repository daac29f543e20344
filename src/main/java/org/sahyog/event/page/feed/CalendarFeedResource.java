package org.sahyog.event.page.feed;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.identity.access.ForSignedIn;
import org.sahyog.shared.html.PublicAddress;
import org.sahyog.shared.idempotency.Once;

@Path("/me/calendar-feed")
@Tag(name = "Home")
class CalendarFeedResource {
    private final CalendarFeeds feeds;
    private final FeedReads reads;
    private final CurrentCaller current;
    private final PublicAddress address;
    private final RoutingContext http;
    private final Once once;

    CalendarFeedResource(
            CalendarFeeds feeds,
            FeedReads reads,
            CurrentCaller current,
            PublicAddress address,
            RoutingContext http,
            Once once) {
        this.feeds = feeds;
        this.reads = reads;
        this.current = current;
        this.address = address;
        this.http = http;
        this.once = once;
    }

    @POST
    @ForSignedIn
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "makeMyCalendarFeed",
            summary = "A private address of my events, to which my phone’s calendar subscribes",
            description =
                    "An iCalendar file with the events in which organisations of mine have seats, or wait for some (tentative), and those"
                            + " that they organise; moved and cancelled ones too, from sixty days ago on. It is read without signing in, by whoever"
                            + " has the address, and each time shows what I may see then. The address is shown once; the one before ends."
                            + " `?lang=hi` after it asks for another language than that of my account.")
    public Uni<CalendarFeedView> make(@RestHeader(Once.KEY) UUID key) {
        AtomicReference<CalendarFeedView> made = new AtomicReference<>();
        // The address is not kept with the key, where it could be read: a repeated request learns only that there is
        // one.
        return once.perform(
                        key,
                        CalendarFeedView.class,
                        () -> feeds.make(current.get().id(), address.of(http.request()))
                                .invoke(made::set)
                                .map(CalendarFeedView::withoutAddress))
                .map(kept -> made.get() == null ? kept : made.get());
    }

    @GET
    @ForSignedIn
    @Operation(
            operationId = "getMyCalendarFeed",
            summary = "Whether there is an address, and since when",
            description = "Not the address itself: it is not stored. 404 where there is none.")
    public Uni<CalendarFeedView> get() {
        return reads.inForce(current.get().id());
    }

    @DELETE
    @ForSignedIn
    @WithTransaction
    @Operation(
            operationId = "endMyCalendarFeed",
            summary = "Take the address back",
            description = "At once and for good: a calendar that asks again finds nothing. A new one can be made.")
    public Uni<Void> end(@RestHeader("If-Match") String ifMatch) {
        return feeds.end(current.get().id(), ifMatch);
    }
}
