package org.sahyog.event.roster;

import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sahyog.event.access.ForEventOrganisers;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/clusters/{clusterId}/events/{eventId}/roster")
@Tag(name = "Rosters")
class RosterResource {
    private final RosterReads reads;
    private final CurrentCaller current;

    RosterResource(RosterReads reads, CurrentCaller current) {
        this.reads = reads;
        this.current = current;
    }

    @GET
    @ForEventOrganisers
    @Operation(
            operationId = "listRoster",
            summary = "Who comes and who came, place by place",
            description =
                    "First registered first. All that is asked for is true of a line. Those who wait have a line for each seat that they wait"
                            + " for. Registrations as a whole, also those withdrawn, are in `listRegistrations`.")
    public Uni<Page<RosterLineView>> list(
            UUID clusterId, UUID eventId, @BeanParam @Valid RosterFilter filter, @BeanParam PageRequest page) {
        return reads.list(clusterId, eventId, current.get(), filter, page);
    }
}
