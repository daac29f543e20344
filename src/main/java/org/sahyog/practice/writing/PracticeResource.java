package org.sahyog.practice.writing;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.sahyog.cluster.access.ForStakeholders;
import org.sahyog.identity.access.ForSignedIn;
import org.sahyog.practice.PracticeDraft;
import org.sahyog.practice.view.PracticeReads;
import org.sahyog.practice.view.PracticeView;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.json.MergePatch;

@Path("/clusters/{clusterId}/practices")
@Tag(name = "Practices")
class PracticeResource {
    private final Practices practices;
    private final PracticeReads reads;
    private final Once once;

    PracticeResource(Practices practices, PracticeReads reads, Once once) {
        this.practices = practices;
        this.reads = reads;
        this.once = once;
    }

    @POST
    @ForStakeholders
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "writePractice",
            summary = "Write down what worked",
            description =
                    "A draft of the member organisation that you act for, by any of its people; only they see it. With an id of your own, what was typed offline is saved once.")
    public Uni<PracticeView> write(
            UUID clusterId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull PracticeDraft draft) {
        return once.perform(key, draft, PracticeView.class, () -> practices.write(clusterId, draft));
    }

    @GET
    @Path("/{practiceId}")
    @ForSignedIn
    @Operation(
            operationId = "getPractice",
            summary = "One practice",
            description =
                    "What is published, read as far as its visibility allows, from any cluster; what is not published yet, by its organisation, and once it is submitted by reviewers and by agents and agencies of its cluster.")
    public Uni<PracticeView> get(
            UUID clusterId,
            UUID practiceId,
            @RestQuery
                    @Parameter(
                            description =
                                    "true: the version that is written or judged, instead of the one that is published; not found where there is none that I see")
                    @Nullable
                    Boolean open) {
        return reads.get(clusterId, practiceId, Boolean.TRUE.equals(open));
    }

    @PATCH
    @Path("/{practiceId}")
    @Consumes(MergePatch.TYPE)
    @ForStakeholders
    @WithTransaction
    @Operation(
            operationId = "changePractice",
            summary = "Change a draft, also that of a revision",
            description =
                    "By people of its organisation. A merge patch (RFC 7396), with the ETag that you read in If-Match. What is published is revised first.")
    @RequestBody(
            content = @Content(mediaType = MergePatch.TYPE, schema = @Schema(implementation = PracticeDraft.class)))
    public Uni<PracticeView> change(
            UUID clusterId, UUID practiceId, @RestHeader("If-Match") String ifMatch, @NotNull JsonNode patch) {
        return practices.change(clusterId, practiceId, ifMatch, patch);
    }
}
