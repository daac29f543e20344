package org.sahyog.event.material;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.sahyog.event.access.ForAudience;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/clusters/{clusterId}/events/{eventId}/materials")
@Tag(name = "Event materials")
class MaterialResource {
    private final Materials materials;
    private final MaterialReads reads;
    private final Once once;

    MaterialResource(Materials materials, MaterialReads reads, Once once) {
        this.materials = materials;
        this.reads = reads;
        this.once = once;
    }

    @GET
    @ForAudience
    @Operation(
            operationId = "listEventMaterials",
            summary = "What there is to read",
            description =
                    "In the order in which it was added: of what is for those with a seat, or for those who came, only what you may read now."
                            + " Files are downloaded as all others are, as long as you may read the material.")
    public Uni<Page<MaterialView>> list(UUID clusterId, UUID eventId, @BeanParam PageRequest page) {
        return reads.list(clusterId, eventId, page);
    }

    @GET
    @Path("/{materialId}")
    @ForAudience
    @Operation(operationId = "getEventMaterial", summary = "One of them", description = "As in the list.")
    public Uni<MaterialView> get(UUID clusterId, UUID eventId, UUID materialId) {
        return reads.get(clusterId, eventId, materialId);
    }

    @POST
    @ForMaterialGivers
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "addEventMaterial",
            summary = "Give those who come something to read",
            description =
                    "By who organises the event, and by those who have agreed to speak there. Two hundred for an event at most.")
    public Uni<MaterialView> add(
            UUID clusterId, UUID eventId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull MaterialDraft draft) {
        return once.perform(key, draft, MaterialView.class, () -> materials.add(clusterId, eventId, draft));
    }

    @PUT
    @Path("/{materialId}")
    @ForMaterialGivers
    @WithTransaction
    @Operation(
            operationId = "changeEventMaterial",
            summary = "Change a material",
            description = "By who added it, and by who organises the event.")
    public Uni<MaterialView> change(
            UUID clusterId,
            UUID eventId,
            UUID materialId,
            @RestHeader("If-Match") String ifMatch,
            @Valid @NotNull MaterialDraft draft) {
        return materials.change(clusterId, eventId, materialId, ifMatch, draft);
    }

    @POST
    @Path("/{materialId}/deletion")
    @ForMaterialGivers
    @WithTransaction
    @Operation(
            operationId = "deleteEventMaterial",
            summary = "Take a material away",
            description = "By who added it, and by who organises the event. Nobody reads its file any more.")
    public Uni<DeletedMaterialView> delete(
            UUID clusterId, UUID eventId, UUID materialId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(key, DeletedMaterialView.class, () -> materials.delete(clusterId, eventId, materialId));
    }
}
