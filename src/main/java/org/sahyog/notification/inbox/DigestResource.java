package org.sahyog.notification.inbox;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sahyog.identity.access.Caller;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.identity.access.ForSignedIn;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/me/digests")
@Tag(name = "Inbox")
class DigestResource {
    private final DigestReads digests;
    private final InboxReads notices;
    private final CurrentCaller current;

    DigestResource(DigestReads digests, InboxReads notices, CurrentCaller current) {
        this.digests = digests;
        this.notices = notices;
        this.current = current;
    }

    @GET
    @ForSignedIn
    @Operation(
            operationId = "listMyDigests",
            summary = "What I was told together, newest first",
            description =
                    "Each notice that was put off is in exactly one of them. Also sent by mail, where I want mails.")
    public Uni<Page<DigestView>> list(@BeanParam PageRequest page) {
        return digests.list(current.get().id(), page);
    }

    @GET
    @Path("/{digestId}")
    @ForSignedIn
    @Operation(operationId = "getDigest", summary = "One of my digests", description = "Only mine.")
    public Uni<DigestView> get(UUID digestId) {
        return digests.get(current.get().id(), digestId);
    }

    @GET
    @Path("/{digestId}/notices")
    @ForSignedIn
    @Operation(
            operationId = "listDigestNotices",
            summary = "The notices of one of my digests, newest first",
            description =
                    "In the language of my account, each as it stands in the inbox. Reading them here marks none as read.")
    public Uni<Page<InboxItem>> notices(UUID digestId, @BeanParam PageRequest page) {
        Caller caller = current.get();
        return digests.get(caller.id(), digestId).chain(() -> notices.ofDigest(caller, digestId, page));
    }
}
