package org.sahyog.identity.organisation;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.sahyog.identity.OrganisationKind;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.identity.access.ForProfileKeepers;
import org.sahyog.identity.access.ForSignedIn;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/organisations")
@Tag(name = "Organisations")
class OrganisationResource {
    private final Organisations organisations;
    private final OrganisationReads reads;
    private final CurrentCaller caller;
    private final Once once;

    OrganisationResource(Organisations organisations, OrganisationReads reads, CurrentCaller caller, Once once) {
        this.organisations = organisations;
        this.reads = reads;
        this.caller = caller;
        this.once = once;
    }

    @POST
    @ForSignedIn
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "foundOrganisation",
            summary = "Enter your organisation",
            description =
                    "You become its owner. `identity-likely-duplicate` lists organisations that may be the same one; if none is, "
                            + "name them in `distinctFrom`.")
    public Uni<OrganisationView> found(@RestHeader(Once.KEY) UUID key, @Valid @NotNull OrganisationDraft draft) {
        return once.perform(
                key,
                draft,
                OrganisationView.class,
                () -> organisations.found(draft).map(OrganisationView::of));
    }

    @GET
    @ForSignedIn
    @Operation(
            operationId = "searchOrganisations",
            summary = "Find organisations that you may see",
            description = "Your own, and those with whom you share a cluster. Words may be misspelt.")
    public Uni<Page<OrganisationView>> search(
            @RestQuery @Size(max = 100) @Parameter(description = "words of the name") @Nullable String q,
            @RestQuery @Parameter(description = "only of this kind") @Nullable OrganisationKind kind,
            @RestQuery @Size(max = 6) @Parameter(description = "in the area of this PIN code") @Nullable String pinCode,
            @BeanParam PageRequest page) {
        return reads.search(caller.get(), q, kind, pinCode, page);
    }

    @GET
    @Path("/{organisationId}")
    @ForSignedIn
    @Operation(
            operationId = "getOrganisation",
            summary = "One organisation",
            description =
                    "Its own people see all of it, people of its clusters see the profile. The id of an organisation that was merged into "
                            + "another one answers that one, with `mergedInto`.")
    public Uni<OrganisationView> get(UUID organisationId) {
        return reads.get(caller.get(), organisationId);
    }

    @PUT
    @Path("/{organisationId}")
    @ForProfileKeepers
    @WithTransaction
    @Operation(
            operationId = "changeOrganisation",
            summary = "Describe your organisation anew",
            description =
                    "Its kind stays. Size, and ownership by women or by persons of Scheduled Castes or Tribes, keep their dated history.")
    public Uni<OrganisationView> change(
            UUID organisationId, @RestHeader("If-Match") String ifMatch, @Valid @NotNull OrganisationDraft draft) {
        return organisations.change(organisationId, ifMatch, draft).map(OrganisationView::of);
    }
}
