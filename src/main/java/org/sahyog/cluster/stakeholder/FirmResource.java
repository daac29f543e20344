package org.sahyog.cluster.stakeholder;

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
import org.sahyog.cluster.access.ForCdas;
import org.sahyog.identity.organisation.OrganisationDraft;
import org.sahyog.identity.organisation.Organisations;
import org.sahyog.shared.idempotency.Once;

@Path("/clusters/{clusterId}/firms")
@Tag(name = "Stakeholders")
class FirmResource {
    private final Organisations organisations;
    private final Stakeholders stakeholders;
    private final Once once;

    FirmResource(Organisations organisations, Stakeholders stakeholders, Once once) {
        this.organisations = organisations;
        this.stakeholders = stakeholders;
        this.once = once;
    }

    @POST
    @ForCdas
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "enterFirm",
            summary = "Enter an organisation that the cluster does not know yet",
            description = "It is active at once and has no owner until one opens her account with a one-time code.")
    public Uni<StakeholderView> enter(
            UUID clusterId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull OrganisationDraft draft) {
        return once.perform(
                key,
                draft,
                StakeholderView.class,
                () -> organisations.enter(draft).chain(organisation -> stakeholders.enter(clusterId, organisation)));
    }
}
