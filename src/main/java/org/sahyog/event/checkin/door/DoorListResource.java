package org.sahyog.event.checkin.door;

import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.sahyog.event.access.ForEventOrganisers;
import org.sahyog.shared.page.PageRequest;

@Path("/clusters/{clusterId}/events/{eventId}/door-list")
@Tag(name = "Check-in")
class DoorListResource {
    private final DoorReads reads;

    DoorListResource(DoorReads reads) {
        this.reads = reads;
    }

    @GET
    @ForEventOrganisers
    @Operation(
            operationId = "getDoorList",
            summary = "What a scanner’s phone takes along before it loses the network",
            description =
                    "All places with the names of those who take them, and who is in already; no phone numbers. Registration by"
                            + " registration, first registered first. Keep `since` of the first page: from there on the changes tell what"
                            + " other phones scan and whose seats come and go. With `listCheckInKeys` it is all that is needed offline: a"
                            + " code is good if its signature is, its event is this one, its place is in the list, and the editions are"
                            + " equal.")
    public Uni<DoorListView> get(UUID clusterId, UUID eventId, @BeanParam PageRequest page) {
        return reads.list(clusterId, eventId, page);
    }

    @GET
    @Path("/changes")
    @ForEventOrganisers
    @Operation(
            operationId = "listDoorChanges",
            summary = "What has changed at the door since",
            description =
                    "So two scanners have one list: registrations with a place that came, was undone, is new, is gone, or goes to another"
                            + " worker; each as it is now, at most 100. Ask every few seconds while there is a network.")
    public Uni<DoorChangesView> changes(
            UUID clusterId,
            UUID eventId,
            @RestQuery
                    @NotNull
                    @Pattern(regexp = Since.WRITTEN, message = "{sahyog.since}")
                    @Parameter(
                            description = "`since` of the list’s first page, or of the last answer here",
                            example = "4711.20")
                    String since) {
        return reads.changes(clusterId, eventId, Since.read(since));
    }
}
