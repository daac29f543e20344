package org.sahyog.training.skill;

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
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.identity.access.ForSignedIn;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/me/skill-shares")
@Tag(name = "Skills")
class ShareResource {
    private final Shares shares;
    private final ShareReads reads;
    private final CurrentCaller current;
    private final Once once;

    ShareResource(Shares shares, ShareReads reads, CurrentCaller current, Once once) {
        this.shares = shares;
        this.reads = reads;
        this.current = current;
        this.once = once;
    }

    @GET
    @ForSignedIn
    @Operation(
            operationId = "listMySkillShares",
            summary = "Who may read my record, or could before; the last first",
            description = "Also those that I have taken back.")
    public Uni<Page<ShareView>> newest(@BeanParam PageRequest page) {
        return reads.newest(current.get().id(), page);
    }

    @POST
    @ForSignedIn
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "shareMySkills",
            summary = "Let an organisation read my record",
            description =
                    "Its people who keep its people’s affairs, with what I add to it later, until I take it back. Recorded as my consent.")
    public Uni<ShareView> share(@RestHeader(Once.KEY) UUID key, @Valid @NotNull ShareDraft draft) {
        return once.perform(key, draft, ShareView.class, () -> shares.share(draft));
    }

    @POST
    @Path("/{shareId}/end")
    @ForSignedIn
    @WithTransaction
    @Operation(
            operationId = "endMySkillShare",
            summary = "Take it back",
            description = "At once: the organisation reads nothing of it any more. Recorded as my consent taken back.")
    public Uni<ShareView> end(UUID shareId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(key, ShareView.class, () -> shares.end(shareId));
    }
}
