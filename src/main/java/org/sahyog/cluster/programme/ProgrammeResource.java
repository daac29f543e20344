package org.sahyog.cluster.programme;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/agencies/{agencyId}/programmes")
@Tag(name = "Programmes")
class ProgrammeResource {

    private final Programmes programmes;
    private final ProgrammeReads reads;
    private final Once once;

    ProgrammeResource(Programmes programmes, ProgrammeReads reads, Once once) {
        this.programmes = programmes;
        this.reads = reads;
        this.once = once;
    }

    @GET
    @ForAgencyStaff
    @Operation(operationId = "listProgrammes", summary = "The programmes of your agency, oldest first")
    public Uni<Page<ProgrammeView>> list(UUID agencyId, @BeanParam PageRequest page) {
        return reads.of(agencyId, page);
    }

    @GET
    @Path("/{programmeId}")
    @ForAgencyStaff
    @Operation(operationId = "getProgramme", summary = "A programme of your agency")
    public Uni<ProgrammeView> get(UUID agencyId, UUID programmeId) {
        return reads.get(agencyId, programmeId);
    }

    @POST
    @ForAgencyKeepers
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "beginProgramme",
            summary = "Begin a programme of your agency",
            description = "A programme holds clusters; next, begin one with POST /clusters.")
    public Uni<ProgrammeView> begin(
            UUID agencyId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull ProgrammeDraft draft) {
        return once.perform(
                key,
                draft,
                ProgrammeView.class,
                () -> programmes.begin(agencyId, draft).map(ProgrammeView::of));
    }
}
