package org.sahyog.costpool.expense.category;

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
import org.sahyog.costpool.access.ForPoolReaders;
import org.sahyog.costpool.access.ForPoolTreasurers;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/clusters/{clusterId}/cost-pools/{poolId}/category-defaults")
@Tag(name = "Cost pools")
class CategoryDefaultResource {
    private final CategoryDefaults defaults;
    private final CategoryDefaultReads reads;
    private final Once once;

    CategoryDefaultResource(CategoryDefaults defaults, CategoryDefaultReads reads, Once once) {
        this.defaults = defaults;
        this.reads = reads;
        this.once = once;
    }

    @GET
    @ForPoolReaders
    @Operation(
            operationId = "listCategoryDefaults",
            summary = "How costs of each category are split where a bill does not say, what was stated last first")
    public Uni<Page<CategoryDefaultView>> list(
            UUID clusterId, UUID poolId, @BeanParam CategoryDefaultFilter filter, @BeanParam PageRequest page) {
        return reads.list(clusterId, poolId, filter, page);
    }

    @POST
    @ForPoolTreasurers
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "stateCategoryDefault",
            summary = "State how costs of a category are split where a bill does not say",
            description =
                    "By the treasurer, in the place of the one before, for bills that are submitted from now on: a preview shows what it makes of one.")
    public Uni<CategoryDefaultView> state(
            UUID clusterId, UUID poolId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull CategoryDefaultDraft draft) {
        return once.perform(
                key,
                draft,
                CategoryDefaultView.class,
                () -> defaults.state(clusterId, poolId, draft).chain(id -> reads.written(clusterId, poolId, id)));
    }

    @POST
    @Path("/{defaultId}/withdrawal")
    @ForPoolTreasurers
    @WithTransaction
    @Operation(
            operationId = "withdrawCategoryDefault",
            summary = "Let the pool’s rule split the category again",
            description = "By the treasurer, for bills that are submitted from now on.")
    public Uni<CategoryDefaultView> withdraw(
            UUID clusterId, UUID poolId, UUID defaultId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(
                key,
                CategoryDefaultView.class,
                () -> defaults.withdraw(clusterId, poolId, defaultId)
                        .chain(() -> reads.written(clusterId, poolId, defaultId)));
    }
}
