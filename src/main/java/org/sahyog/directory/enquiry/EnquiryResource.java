package org.sahyog.directory.enquiry;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.sahyog.cluster.access.ClusterRights;
import org.sahyog.cluster.access.ForStakeholders;
import org.sahyog.cluster.access.Standing;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/clusters/{clusterId}/enquiries")
@Tag(name = "Enquiries")
class EnquiryResource {
    private final Enquiries enquiries;
    private final EnquiryReads reads;
    private final ClusterRights rights;
    private final CurrentCaller current;
    private final Once once;

    EnquiryResource(Enquiries enquiries, EnquiryReads reads, ClusterRights rights, CurrentCaller current, Once once) {
        this.enquiries = enquiries;
        this.reads = reads;
        this.rights = rights;
        this.current = current;
        this.once = once;
    }

    @POST
    @ForStakeholders
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "askEnquiry",
            summary = "Ask who can make something by a day",
            description = "For the member that you act for; agents and agencies ask for the cluster.")
    public Uni<EnquiryView> ask(UUID clusterId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull EnquiryDraft draft) {
        return once.perform(key, draft, EnquiryView.class, () -> enquiries.ask(clusterId, draft));
    }

    @GET
    @ForStakeholders
    @Operation(operationId = "listEnquiries", summary = "The cluster’s enquiries, newest first")
    public Uni<Page<EnquiryListItem>> list(
            UUID clusterId,
            @RestQuery @Parameter(description = "only in this state") @Nullable EnquiryState state,
            @RestQuery
                    @Size(max = 100)
                    @Parameter(description = "words of what is needed; in any script, with slips")
                    @Nullable
                    String q,
            @RestQuery
                    @Parameter(description = "true: only my organisations’ own; for agents, also the cluster’s")
                    @Nullable
                    Boolean mine,
            @BeanParam PageRequest page) {
        return serves(clusterId)
                .chain(serves ->
                        reads.list(clusterId, state, q, Boolean.TRUE.equals(mine), current.get(), serves, page));
    }

    @GET
    @Path("/{enquiryId}")
    @ForStakeholders
    @Operation(
            operationId = "getEnquiry",
            summary = "One enquiry with what was offered",
            description = "Of prices one sees those of one’s own offers, and all of one’s own enquiry.")
    public Uni<EnquiryView> get(UUID clusterId, UUID enquiryId) {
        return serves(clusterId).chain(serves -> reads.get(clusterId, enquiryId, current.get(), serves));
    }

    private Uni<Boolean> serves(UUID clusterId) {
        return rights.of(current.get(), clusterId).map(Standing::serves);
    }

    @POST
    @Path("/{enquiryId}/choice")
    @ForStakeholders
    @WithTransaction
    @Operation(
            operationId = "chooseOffers",
            summary = "Choose the offers that together make it, which ends the enquiry",
            description =
                    "Before or after it closes, once. By who asked: of an organisation, those with the right SPEND. All other offers are declined.")
    public Uni<EnquiryView> choose(
            UUID clusterId, UUID enquiryId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull ChoiceDraft choice) {
        return once.perform(key, choice, EnquiryView.class, () -> enquiries.choose(clusterId, enquiryId, choice));
    }
}
