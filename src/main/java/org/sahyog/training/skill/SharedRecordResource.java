package org.sahyog.training.skill;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.identity.affiliation.ForPeopleKeepers;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/organisations/{organisationId}/skill-records")
@Tag(name = "Skills")
class SharedRecordResource {
    private final SkillReads reads;
    private final CurrentCaller current;

    SharedRecordResource(SkillReads reads, CurrentCaller current) {
        this.reads = reads;
        this.current = current;
    }

    @GET
    @ForPeopleKeepers
    @Operation(
            operationId = "listSharedSkillRecords",
            summary = "Whose records this organisation may read",
            description =
                    "People who share theirs with it now, the last first. Who takes it back is no more among them.")
    public Uni<Page<SharedRecordView>> records(UUID organisationId, @BeanParam PageRequest page) {
        return reads.records(those(organisationId), page);
    }

    @GET
    @Path("/{shareId}/skills")
    @ForPeopleKeepers
    @Operation(
            operationId = "listSharedSkills",
            summary = "What one of them has learnt, the last first",
            description = "404 from the moment on at which she takes it back.")
    public Uni<Page<SkillView>> skills(UUID organisationId, UUID shareId, @BeanParam PageRequest page) {
        return reads.shared(those(organisationId), shareId, page);
    }

    /** It, and those merged into it. */
    private UUID[] those(UUID organisationId) {
        return current.get()
                .in(organisationId)
                .map(own -> own.ids().toArray(UUID[]::new))
                .orElseGet(() -> new UUID[] {organisationId});
    }
}
