package org.sahyog.practice.adoption;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.sahyog.identity.access.ForSignedIn;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/clusters/{clusterId}/practices/{practiceId}/adoptions")
@Tag(name = "Practice adoptions")
class AdoptionResource {
    private final Adoptions adoptions;
    private final AdoptionReads reads;
    private final Once once;

    AdoptionResource(Adoptions adoptions, AdoptionReads reads, Once once) {
        this.adoptions = adoptions;
        this.reads = reads;
        this.once = once;
    }

    @POST
    @ForSignedIn
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "recordPracticeAdoption",
            summary = "Say what your firm did with a practice",
            description =
                    "For the firm that you act for, of any cluster that the practice is visible in. Not for the organisation whose practice it is, and not of a draft; of what is retired only that it was given up, and corrections.")
    public Uni<AdoptionView> record(
            UUID clusterId, UUID practiceId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull AdoptionDraft draft) {
        return once.perform(key, draft, AdoptionView.class, () -> adoptions.record(clusterId, practiceId, draft));
    }

    @GET
    @ForSignedIn
    @Operation(
            operationId = "listPracticeAdoptions",
            summary = "What firms did with a practice, newest entry first",
            description =
                    "All entries, corrected ones too. By name for people of the practice’s cluster and of the firm’s own; others read how it has spread.")
    public Uni<Page<AdoptionView>> list(
            UUID clusterId,
            UUID practiceId,
            @RestQuery @Parameter(description = "only of this firm") @Nullable UUID organisationId,
            @BeanParam PageRequest page) {
        return reads.list(clusterId, practiceId, organisationId, page);
    }
}
