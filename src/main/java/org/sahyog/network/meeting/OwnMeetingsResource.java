package org.sahyog.network.meeting;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.identity.access.ForSignedIn;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/me/meetings")
@Tag(name = "Home")
class OwnMeetingsResource {
    private final MeetingReads reads;
    private final CurrentCaller caller;

    OwnMeetingsResource(MeetingReads reads, CurrentCaller caller) {
        this.reads = reads;
        this.caller = caller;
    }

    @GET
    @ForSignedIn
    @Operation(
            operationId = "listMyMeetings",
            summary = "Meetings of my networks to which I am asked to come",
            description = "Planned ones and those called off, soonest first, until they would be over.")
    public Uni<Page<MeetingListItem>> list(@BeanParam PageRequest page) {
        return reads.own(caller.get(), page);
    }
}
