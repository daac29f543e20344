package org.sahyog.practice.version;

import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.sahyog.identity.access.ForSignedIn;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;
import org.sahyog.shared.paper.Press;

@Path("/clusters/{clusterId}/practices")
@Tag(name = "Practices")
class PracticeVersionResource {
    private final VersionReads reads;
    private final Press press;

    PracticeVersionResource(VersionReads reads, Press press) {
        this.reads = reads;
        this.press = press;
    }

    @GET
    @Path("/{practiceId}/versions")
    @ForSignedIn
    @Operation(
            operationId = "listPracticeVersions",
            summary = "What a practice has said, the newest version first",
            description = "All that was published; the version that is written or judged only where you see it.")
    public Uni<Page<PracticeVersionView>> list(UUID clusterId, UUID practiceId, @BeanParam PageRequest page) {
        return reads.list(clusterId, practiceId, page);
    }

    @GET
    @Path("/{practiceId}/differences")
    @ForSignedIn
    @Operation(
            operationId = "comparePracticeVersions",
            summary = "What is different between two versions",
            description = "Field by field; of longer texts word by word.")
    public Uni<VersionDifferencesView> compare(
            UUID clusterId,
            UUID practiceId,
            @RestQuery @Parameter(description = "number of a version", example = "1") @NotNull @Min(1) Integer from,
            @RestQuery @Parameter(description = "number of another one", example = "2") @NotNull @Min(1) Integer to) {
        return reads.two(clusterId, practiceId, from, to)
                .chain(both -> press.make(() -> Differences.between(both.get(0), both.get(1))));
    }
}
