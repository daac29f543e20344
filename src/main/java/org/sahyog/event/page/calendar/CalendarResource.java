package org.sahyog.event.page.calendar;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.sahyog.event.access.ForAudience;

@Path("/clusters/{clusterId}/events/{eventId}/calendar.ics")
@Tag(name = "Events")
class CalendarResource {
    private final CalendarReads reads;

    CalendarResource(CalendarReads reads) {
        this.reads = reads;
    }

    @GET
    @ForAudience
    @Produces("text/calendar;charset=UTF-8")
    @ResponseHeader(name = "Content-Disposition", value = "inline; filename=\"event.ics\"")
    @ResponseHeader(name = "Cache-Control", value = "private, no-cache")
    @Operation(
            operationId = "getEventCalendar",
            summary = "The event as an iCalendar file",
            description =
                    "With the link by which one joins. The same event always has the same UID, and a SEQUENCE that grows when it"
                            + " is moved or cancelled.")
    public Uni<String> get(UUID clusterId, UUID eventId) {
        return reads.get(clusterId, eventId);
    }
}
