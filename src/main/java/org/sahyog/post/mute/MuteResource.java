package org.sahyog.post.mute;

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
import org.sahyog.cluster.access.ForStakeholders;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/clusters/{clusterId}/mutes")
@Tag(name = "Posts")
class MuteResource {
    private final Mutes mutes;
    private final Once once;

    MuteResource(Mutes mutes, Once once) {
        this.mutes = mutes;
        this.once = once;
    }

    @POST
    @ForStakeholders
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "muteAuthor",
            summary = "See no more posts of somebody",
            description =
                    "Of an organisation, or of one of its people: in lists of posts, replies and announcements of this cluster. Nobody learns of it.")
    public Uni<MuteView> mute(UUID clusterId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull MuteDraft draft) {
        return once.perform(key, draft, MuteView.class, () -> mutes.mute(clusterId, draft));
    }

    @GET
    @ForStakeholders
    @Operation(operationId = "listMutedAuthors", summary = "Whose posts I do not see, newest first")
    public Uni<Page<MuteView>> list(UUID clusterId, @BeanParam PageRequest page) {
        return mutes.list(clusterId, page);
    }

    @POST
    @Path("/{muteId}/end")
    @ForStakeholders
    @WithTransaction
    @Operation(operationId = "unmuteAuthor", summary = "See the posts of somebody again")
    public Uni<MuteView> unmute(UUID clusterId, UUID muteId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(key, MuteView.class, () -> mutes.unmute(clusterId, muteId));
    }
}
