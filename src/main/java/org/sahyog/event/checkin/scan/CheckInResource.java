package org.sahyog.event.checkin.scan;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.access.ForEventOrganisers;
import org.sahyog.event.checkin.door.DoorPartyView;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/clusters/{clusterId}/events/{eventId}/check-ins")
@Tag(name = "Check-in")
class CheckInResource {
    private final CheckIns checkIns;
    private final CheckInReads reads;
    private final Once once;

    CheckInResource(CheckIns checkIns, CheckInReads reads, Once once) {
        this.checkIns = checkIns;
        this.reads = reads;
        this.once = once;
    }

    @POST
    @ForEventOrganisers
    @Operation(
            operationId = "uploadScans",
            summary = "Upload what a phone has scanned at the door, at most 500 at once",
            description =
                    "From 12 hours before the start until 7 days after the end; also what was scanned without a network. Each scan has an"
                            + " outcome of its own in the answer, and one bad scan never stops the others. Whatever phones scan a place and"
                            + " in whatever order they upload, it is attended once, from the earliest time on; each further scan is kept as"
                            + " a DOUBLE_SCAN. Nothing is kept of a forged code. The same scan sent again is kept once and told as it stands"
                            + " now. For the organiser’s people who may organise events, and the cluster’s agents.")
    public Uni<ScanBatchView> upload(
            UUID clusterId, UUID eventId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull ScanBatchDraft draft) {
        return checkIns.read(draft).chain(batch -> keep(clusterId, eventId, key, draft, batch));
    }

    private Uni<ScanBatchView> keep(UUID clusterId, UUID eventId, UUID key, ScanBatchDraft draft, ScanBatch batch) {
        return Panache.withTransaction(
                () -> once.perform(key, draft, ScanBatchView.class, () -> checkIns.keep(clusterId, eventId, batch)));
    }

    @GET
    @ForEventOrganisers
    @Operation(
            operationId = "listCheckIns",
            summary = "What was scanned, the latest upload first",
            description =
                    "With `outcome` DOUBLE_SCAN: places that more than one scan wanted, as when a code was passed on.")
    public Uni<Page<CheckInView>> list(
            UUID clusterId,
            UUID eventId,
            @RestQuery
                    @Parameter(
                            description = "only those: ADMITTED, DOUBLE_SCAN or UNDONE",
                            schema = @Schema(implementation = ScanOutcome.class))
                    @Pattern(regexp = "ADMITTED|DOUBLE_SCAN|UNDONE", message = "{sahyog.one-of}")
                    @Nullable
                    String outcome,
            @BeanParam PageRequest page) {
        return reads.list(clusterId, eventId, outcome, page);
    }

    @POST
    @Path("/undoing")
    @ForEventOrganisers
    @WithTransaction
    @Operation(
            operationId = "undoCheckIn",
            summary = "Take back a check-in that was a mistake",
            description =
                    "With a reason, which is kept with what was scanned. The place can be checked in anew; a scan that was uploaded before"
                            + " stays undone when it comes again. A seat that was given at the door is free again, for who waits first; while"
                            + " its organisation has further seats behind it, it is given back with those.")
    public Uni<DoorPartyView> undo(
            UUID clusterId, UUID eventId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull UndoingDraft draft) {
        return once.perform(key, draft, DoorPartyView.class, () -> checkIns.undo(clusterId, eventId, draft));
    }
}
