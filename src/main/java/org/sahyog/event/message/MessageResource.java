package org.sahyog.event.message;

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
import org.sahyog.event.access.ForEventOrganisers;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.limit.Limited;
import org.sahyog.shared.limit.Policy;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/clusters/{clusterId}/events/{eventId}/messages")
@Tag(name = "Event messages")
class MessageResource {
    private final Messages messages;
    private final MessageReads reads;
    private final Once once;

    MessageResource(Messages messages, MessageReads reads, Once once) {
        this.messages = messages;
        this.reads = reads;
        this.once = once;
    }

    @POST
    @ForEventOrganisers
    @WithTransaction
    @ResponseStatus(201)
    @Limited(Policy.POSTS)
    @Operation(
            operationId = "sendEventMessage",
            summary = "Tell something to those who come, who wait, or who did not come",
            description =
                    "A notice to everybody who registers for one of these organisations, by the ways that each of them has chosen; you"
                            + " learn no number and no address. Five in twenty-four hours for one event, so choose them well.")
    public Uni<MessageView> send(
            UUID clusterId, UUID eventId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull MessageDraft draft) {
        return once.perform(key, draft, MessageView.class, () -> messages.send(clusterId, eventId, draft));
    }

    @GET
    @ForEventOrganisers
    @Operation(
            operationId = "listEventMessages",
            summary = "What was told, newest first",
            description = "With how many were told, and when.")
    public Uni<Page<MessageView>> newest(UUID clusterId, UUID eventId, @BeanParam PageRequest page) {
        return reads.newest(clusterId, eventId, page);
    }

    @GET
    @Path("/{messageId}/recipients")
    @ForEventOrganisers
    @Operation(
            operationId = "listEventMessageRecipients",
            summary = "To whom it went",
            description = "Organisations, those first that registered first.")
    public Uni<Page<RecipientView>> recipients(
            UUID clusterId, UUID eventId, UUID messageId, @BeanParam PageRequest page) {
        return reads.recipients(clusterId, eventId, messageId, page);
    }
}
