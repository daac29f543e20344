package org.sahyog.event.listing;

import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.identity.access.ForSignedIn;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/events")
@Tag(name = "Events")
class EventSearchResource {
    private final EventListReads reads;
    private final CurrentCaller current;

    EventSearchResource(EventListReads reads, CurrentCaller current) {
        this.reads = reads;
        this.current = current;
    }

    @GET
    @ForSignedIn
    @Operation(
            operationId = "searchEvents",
            summary = "Published events of all clusters that you may see",
            description =
                    "Public ones, those of your programmes, those of your clusters and those for your networks; earliest first.")
    public Uni<Page<EventListItem>> search(@BeanParam @Valid EventFilter filter, @BeanParam PageRequest page) {
        return reads.everywhere(current.get(), filter, page);
    }
}
