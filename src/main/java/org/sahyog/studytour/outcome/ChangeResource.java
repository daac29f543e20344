package org.sahyog.studytour.outcome;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.sahyog.event.access.ForEventOrganisers;
import org.sahyog.event.access.ForRegistrants;
import org.sahyog.event.access.ForRegistrationReaders;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/clusters/{clusterId}/study-tours")
@Tag(name = "Study tours")
class ChangeResource {
    private final Changes changes;
    private final ChangeReads reads;
    private final Once once;

    ChangeResource(Changes changes, ChangeReads reads, Once once) {
        this.changes = changes;
        this.reads = reads;
        this.once = once;
    }

    @GET
    @Path("/{tourId}/registrations/{registrationId}/intended-changes")
    @ForRegistrationReaders
    @Operation(
            operationId = "listOwnIntendedChanges",
            summary = "What one firm wants to change after the tour",
            description = "At most three, with what came of them. For the firm itself and the organiser.")
    public Uni<List<ChangeView>> own(UUID clusterId, UUID tourId, UUID registrationId) {
        return reads.of(clusterId, tourId, registrationId);
    }

    @POST
    @Path("/{tourId}/registrations/{registrationId}/intended-changes")
    @ForRegistrants
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "logIntendedChange",
            summary = "Write down what your firm wants to change",
            description =
                    "From the start of the tour until 7 days after its end, at most three of a firm; at least one is expected of each that"
                            + " travelled. It stays as it is written. Who writes none may go behind others in the line of the next tour.")
    public Uni<ChangeView> log(
            UUID clusterId,
            UUID tourId,
            UUID registrationId,
            @RestHeader(Once.KEY) UUID key,
            @Valid @NotNull ChangeDraft draft) {
        return once.perform(key, draft, ChangeView.class, () -> changes.log(clusterId, tourId, registrationId, draft));
    }

    @POST
    @Path("/{tourId}/registrations/{registrationId}/intended-changes/{changeId}/outcomes")
    @ForRegistrants
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "tellTourOutcome",
            summary = "Tell what came of an intended change",
            description =
                    "Once from 30 and once from 90 days after the end of the tour on; a week later it counts as late. Late is better than"
                            + " never: only what is missing puts a firm behind others in the line of the next tour.")
    public Uni<ChangeView> tell(
            UUID clusterId,
            UUID tourId,
            UUID registrationId,
            UUID changeId,
            @RestHeader(Once.KEY) UUID key,
            @Valid @NotNull OutcomeDraft draft) {
        return once.perform(
                key, draft, ChangeView.class, () -> changes.tell(clusterId, tourId, registrationId, changeId, draft));
    }

    @GET
    @Path("/{tourId}/intended-changes")
    @ForEventOrganisers
    @Operation(
            operationId = "listIntendedChanges",
            summary = "What travellers want to change, and what came of it",
            description = "Of all firms, newest first.")
    public Uni<Page<ChangeView>> list(UUID clusterId, UUID tourId, @BeanParam PageRequest page) {
        return reads.list(clusterId, tourId, page);
    }
}
