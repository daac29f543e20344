package org.sahyog.challenge.link;

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
import org.sahyog.challenge.ChallengeView;
import org.sahyog.cluster.access.ForStakeholders;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/clusters/{clusterId}/challenges/{challengeId}/links")
@Tag(name = "Challenges")
class ChallengeLinkResource {
    private final ChallengeLinks links;
    private final LinkReads reads;
    private final Once once;

    ChallengeLinkResource(ChallengeLinks links, LinkReads reads, Once once) {
        this.links = links;
        this.reads = reads;
        this.once = once;
    }

    @POST
    @ForStakeholders
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "linkChallenge",
            summary = "Link a need to what is done about it",
            description =
                    "An event, a joint enquiry or a network of the same cluster that you see, each once. By an agent or agency, who raised the need, who it was handed to, and who organises the event, asks the enquiry or leads the network. Who has the need and sees what is linked is told. It counts as an answer, unless who raised the need makes it or does not see what is linked.")
    public Uni<ChallengeLinkView> link(
            UUID clusterId, UUID challengeId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull LinkDraft draft) {
        return once.perform(key, draft, ChallengeLinkView.class, () -> links.link(clusterId, challengeId, draft));
    }

    @GET
    @ForStakeholders
    @Operation(
            operationId = "listChallengeLinks",
            summary = "What is done about a need, the newest link first",
            description =
                    "Only what you see yourself. Of needs that were merged, the links of all of them, each thing once.")
    public Uni<Page<ChallengeLinkView>> list(UUID clusterId, UUID challengeId, @BeanParam PageRequest page) {
        return reads.list(clusterId, challengeId, page);
    }

    @POST
    @Path("/{linkId}/withdrawal")
    @ForStakeholders
    @WithTransaction
    @Operation(
            operationId = "takeBackChallengeLink",
            summary = "Take a link back",
            description =
                    "By who made it, or an agent or agency; also when the need has ended. If the need was answered by nothing else, it waits for an answer again.")
    public Uni<ChallengeView> takeBack(UUID clusterId, UUID challengeId, UUID linkId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(key, ChallengeView.class, () -> links.takeBack(clusterId, challengeId, linkId));
    }
}
