package org.sahyog.costpool.tds;

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
import org.sahyog.costpool.access.ForPoolMembers;
import org.sahyog.costpool.access.ForPoolReaders;
import org.sahyog.costpool.access.ForPoolTreasurers;
import org.sahyog.costpool.confirmation.ConfirmationReason;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/clusters/{clusterId}/cost-pools/{poolId}/tds-remittances")
@Tag(name = "Cost pools")
class TdsRemittanceResource {
    private final TdsRemittances remittances;
    private final TdsReads reads;
    private final Once once;

    TdsRemittanceResource(TdsRemittances remittances, TdsReads reads, Once once) {
        this.remittances = remittances;
        this.reads = reads;
        this.once = once;
    }

    @GET
    @ForPoolReaders
    @Operation(
            operationId = "listTdsRemittances",
            summary = "Income tax that was deposited with the government, the latest first")
    public Uni<Page<TdsRemittanceView>> list(UUID clusterId, UUID poolId, @BeanParam PageRequest page) {
        return reads.remittances(clusterId, poolId, page);
    }

    @POST
    @ForPoolTreasurers
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "remitTds",
            summary = "Enter the challan with which kept back tax was deposited",
            description =
                    "By the treasurer, for all of the tax of these bills. It waits until another one has confirmed it; until then a pool owes it and does not close.")
    public Uni<TdsRemittanceView> remit(
            UUID clusterId, UUID poolId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull TdsRemittanceDraft draft) {
        return once.perform(
                key,
                draft,
                TdsRemittanceView.class,
                () -> remittances.remit(clusterId, poolId, draft).chain(id -> reads.written(clusterId, poolId, id)));
    }

    @POST
    @Path("/{remittanceId}/confirmation")
    @ForPoolMembers
    @WithTransaction
    @Operation(
            operationId = "confirmTdsRemittance",
            summary = "Say that the tax was deposited with this challan",
            description =
                    "By another officer than who entered it; where there is none, by whoever acts for another member. Then it is in the book.")
    public Uni<TdsRemittanceView> confirm(
            UUID clusterId, UUID poolId, UUID remittanceId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(
                key,
                TdsRemittanceView.class,
                () -> remittances
                        .confirm(clusterId, poolId, remittanceId)
                        .chain(() -> reads.written(clusterId, poolId, remittanceId)));
    }

    @POST
    @Path("/{remittanceId}/refusal")
    @ForPoolMembers
    @WithTransaction
    @Operation(
            operationId = "refuseTdsRemittance",
            summary = "Say that there is no such challan",
            description = "By who may confirm it. The tax is owed still, and the challan may be entered again.")
    public Uni<TdsRemittanceView> refuse(
            UUID clusterId,
            UUID poolId,
            UUID remittanceId,
            @RestHeader(Once.KEY) UUID key,
            @Valid @NotNull ConfirmationReason reason) {
        return once.perform(
                key,
                reason,
                TdsRemittanceView.class,
                () -> remittances
                        .refuse(clusterId, poolId, remittanceId, reason.reason())
                        .chain(() -> reads.written(clusterId, poolId, remittanceId)));
    }

    @POST
    @Path("/{remittanceId}/reversal")
    @ForPoolTreasurers
    @WithTransaction
    @Operation(
            operationId = "reverseTdsRemittance",
            summary = "Take back a challan that was entered by mistake",
            description = "By the treasurer. The book keeps both; the tax is owed again.")
    public Uni<TdsRemittanceView> reverse(
            UUID clusterId,
            UUID poolId,
            UUID remittanceId,
            @RestHeader(Once.KEY) UUID key,
            @Valid @NotNull TdsReason reason) {
        return once.perform(
                key,
                reason,
                TdsRemittanceView.class,
                () -> remittances
                        .reverse(clusterId, poolId, remittanceId, reason.reason())
                        .chain(() -> reads.written(clusterId, poolId, remittanceId)));
    }
}
