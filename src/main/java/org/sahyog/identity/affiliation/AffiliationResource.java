package org.sahyog.identity.affiliation;

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
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.limit.Limited;
import org.sahyog.shared.limit.Policy;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/organisations")
@Tag(name = "Organisations")
class AffiliationResource {
    private final Affiliations affiliations;
    private final AffiliationReads reads;
    private final Once once;

    AffiliationResource(Affiliations affiliations, AffiliationReads reads, Once once) {
        this.affiliations = affiliations;
        this.reads = reads;
        this.once = once;
    }

    @GET
    @Path("/{organisationId}/people")
    @ForOwnPeople
    @Operation(
            operationId = "listPeople",
            summary = "Who acts for the organisation",
            description = "Those who do so now.")
    public Uni<Page<AffiliationView>> people(UUID organisationId, @BeanParam PageRequest page) {
        return reads.people(organisationId, page);
    }

    @POST
    @Path("/{organisationId}/people")
    @ForPeopleKeepers
    @WithTransaction
    @ResponseStatus(201)
    @Limited(Policy.INVITATIONS)
    @Operation(
            operationId = "addPerson",
            summary = "Let a person act for the organisation",
            description = "A delegate has the rights named, until the last day named; staff have the everyday ones.")
    public Uni<AffiliationView> add(
            UUID organisationId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull AffiliationDraft draft) {
        return once.perform(key, draft, AffiliationView.class, () -> affiliations.add(organisationId, draft));
    }

    @POST
    @Path("/{organisationId}/people/{affiliationId}/ending")
    @ForPeopleKeepers
    @WithTransaction
    @Operation(
            operationId = "endAffiliation",
            summary = "End an affiliation",
            description = "Its rights end at once. The last owner hands over first.")
    public Uni<AffiliationView> end(UUID organisationId, UUID affiliationId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(key, AffiliationView.class, () -> affiliations.end(organisationId, affiliationId));
    }

    @POST
    @Path("/{organisationId}/ownership-handover")
    @ForOwnPeople
    @WithTransaction
    @Operation(
            operationId = "handOverOwnership",
            summary = "Hand your ownership over",
            description = "You stay as staff. Only an owner can do it.")
    public Uni<AffiliationView> handOver(
            UUID organisationId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull OwnershipHandover handover) {
        return once.perform(
                key,
                handover,
                AffiliationView.class,
                () -> affiliations.handOver(organisationId, handover.toAffiliationId()));
    }
}
