package org.sahyog.home;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.identity.access.ForSignedIn;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;
import org.sahyog.shared.request.CurrentRequest;

@Path("/me")
@Tag(name = "Home")
class HomeResource {
    private final MeReads me;
    private final HomeReads home;
    private final AgendaReads agenda;
    private final CurrentCaller caller;
    private final CurrentRequest request;

    HomeResource(MeReads me, HomeReads home, AgendaReads agenda, CurrentCaller caller, CurrentRequest request) {
        this.me = me;
        this.home = home;
        this.agenda = agenda;
        this.caller = caller;
        this.request = request;
    }

    @GET
    @ForSignedIn
    @Operation(
            operationId = "getMe",
            summary = "Who I am",
            description =
                    "What an app needs at its start, in one call: me, my organisations, my clusters and what I may do in each,"
                            + " my networks and what waits in them.")
    public Uni<MeView> me() {
        return me.me(caller.get());
    }

    @GET
    @Path("/home")
    @ForSignedIn
    @Operation(
            operationId = "getMyHome",
            summary = "What waits for me",
            description =
                    "Invitations to answer, firms that ask to join, likely duplicates, seats that are offered, groups that ask to come along, names still "
                            + "missing, events of the coming week, invitations and applications to networks, votes, charters to accept, of my networks "
                            + "the next ten meetings of the coming week and the ten tasks that are due first, needs that were handed to me, offers to "
                            + "choose from: one list, soonest first, at most 100. Beside it the needs that affect me and the enquiries open to me.")
    public Uni<HomeView> home() {
        return home.home(caller.get(), request.language());
    }

    @GET
    @Path("/agenda")
    @ForSignedIn
    @Operation(
            operationId = "listMyAgenda",
            summary = "Where I am expected, and by when",
            description =
                    "Across clusters and networks, in one list, soonest first: events that are published or cancelled, meetings of my"
                            + " networks to which I am asked to come, also those called off, and open tasks that are mine or, where no"
                            + " person is named, my organisation’s. Tasks that are overdue come first.")
    public Uni<Page<AgendaItem>> agenda(
            @RestQuery @Parameter(description = "what ends at or after this instant; now unless told") @Nullable
                    Instant from,
            @BeanParam PageRequest page) {
        return agenda.from(from, caller.get(), page);
    }
}
