package org.sahyog.network.proposal;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.network.access.ForNetworkProposers;
import org.sahyog.network.access.ForNetworkReaders;
import org.sahyog.network.ballot.ProposalState;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/clusters/{clusterId}/networks/{networkId}/proposals")
@Tag(name = "Proposals")
class ProposalResource {
    private final Proposals proposals;
    private final ProposalReads reads;
    private final CurrentCaller current;
    private final Once once;

    ProposalResource(Proposals proposals, ProposalReads reads, CurrentCaller current, Once once) {
        this.proposals = proposals;
        this.reads = reads;
        this.current = current;
        this.once = once;
    }

    @GET
    @ForNetworkReaders
    @Operation(operationId = "listProposals", summary = "What the members are and were asked to decide, latest first")
    public Uni<Page<ProposalView>> list(
            UUID clusterId,
            UUID networkId,
            @RestQuery @Parameter(description = "only in this state") @Nullable ProposalState state,
            @BeanParam PageRequest page) {
        return reads.list(clusterId, networkId, state, current.get(), page);
    }

    @GET
    @Path("/{proposalId}")
    @ForNetworkReaders
    @Operation(
            operationId = "getProposal",
            summary = "A proposal with its counts and your own vote",
            description = "Ballots are open: members also see who voted what.")
    public Uni<ProposalView> get(UUID clusterId, UUID networkId, UUID proposalId) {
        return reads.get(clusterId, networkId, proposalId, current.get());
    }

    @POST
    @ForNetworkProposers
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "openProposal",
            summary = "Ask the members to decide something",
            description =
                    "By whoever may VOTE for a member, and by agents and agencies. The members of this moment are the electors, without the one that a REMOVE is about. It is open for as many days as the charter says, or until no vote still to come can change it; what it decides takes effect at that moment. ADOPT_CHARTER, REMOVE and DISSOLVE are grave.")
    public Uni<ProposalView> open(
            UUID clusterId, UUID networkId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull ProposalDraft draft) {
        return once.perform(
                key,
                draft,
                ProposalView.class,
                () -> proposals
                        .open(clusterId, networkId, draft)
                        .chain(id -> reads.written(clusterId, networkId, id, current.get())));
    }

    @POST
    @Path("/{proposalId}/votes")
    @ForNetworkReaders
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "vote",
            summary = "Vote for your organisation",
            description =
                    "By whoever may VOTE for it, once and for good. Agents and agencies have no vote. The vote that decides closes the proposal.")
    public Uni<ProposalView> vote(
            UUID clusterId,
            UUID networkId,
            UUID proposalId,
            @RestHeader(Once.KEY) UUID key,
            @Valid @NotNull VoteDraft draft) {
        return once.perform(
                key,
                draft,
                ProposalView.class,
                () -> proposals
                        .vote(clusterId, networkId, proposalId, draft.choice())
                        .chain(() -> reads.written(clusterId, networkId, proposalId, current.get())));
    }

    @POST
    @Path("/{proposalId}/withdrawal")
    @ForNetworkProposers
    @WithTransaction
    @Operation(operationId = "withdrawProposal", summary = "Take back a proposal of yours that is still open")
    public Uni<ProposalView> withdraw(UUID clusterId, UUID networkId, UUID proposalId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(
                key,
                ProposalView.class,
                () -> proposals
                        .withdraw(clusterId, networkId, proposalId)
                        .chain(() -> reads.written(clusterId, networkId, proposalId, current.get())));
    }
}
