package org.sahyog.event.certificate.issue;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.sahyog.event.access.ForEventOrganisers;
import org.sahyog.shared.idempotency.Once;

@Path("/clusters/{clusterId}/events/{eventId}/certificates")
@Tag(name = "Certificates")
class IssueResource {
    private final Issues issues;
    private final Once once;

    IssueResource(Issues issues, Once once) {
        this.issues = issues;
        this.once = once;
    }

    @POST
    @ForEventOrganisers
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "issueCertificates",
            summary = "Issue certificates to those who took part",
            description =
                    "After the end, 200 at once at most: for the places that are named, or for all who have earned one and have none. One earns"
                            + " it by coming, and in a training by passing (`PASSED`). Each says what was so when it was issued, and is"
                            + " changed no more: a wrong one is revoked, and the place gets a new one, which names the one before it."
                            + " Whoever gets none is in the answer, with the reason.")
    public Uni<IssuedView> issue(
            UUID clusterId, UUID eventId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull IssueDraft draft) {
        return once.perform(key, draft, IssuedView.class, () -> issues.issue(clusterId, eventId, draft));
    }
}
