package org.sahyog.practice.message;

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
import org.sahyog.identity.access.ForSignedIn;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.limit.Limited;
import org.sahyog.shared.limit.Policy;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/clusters/{clusterId}/practices")
@Tag(name = "Practice messages")
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
    @Path("/{practiceId}/messages")
    @ForSignedIn
    @WithTransaction
    @ResponseStatus(201)
    @Limited(Policy.POSTS)
    @Operation(
            operationId = "writeToPracticeAuthor",
            summary = "Write to whose practice it is",
            description =
                    "For the organisation that you act for, by whoever reads the practice. The other side is told, and learns no number and no address of yours. Three messages at most before it has answered.")
    public Uni<MessageView> write(
            UUID clusterId, UUID practiceId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull MessageDraft draft) {
        return once.perform(key, draft, MessageView.class, () -> messages.write(clusterId, practiceId, draft));
    }

    @GET
    @Path("/{practiceId}/conversations")
    @ForSignedIn
    @Operation(
            operationId = "listPracticeConversations",
            summary = "What was written about a practice, the conversation that went on last first",
            description =
                    "People whose practice it is read all of them, others the one of their organisation; agents and agencies none.")
    public Uni<Page<ConversationView>> conversations(UUID clusterId, UUID practiceId, @BeanParam PageRequest page) {
        return reads.conversations(clusterId, practiceId, page);
    }

    @GET
    @Path("/{practiceId}/conversations/{conversationId}/messages")
    @ForSignedIn
    @Operation(
            operationId = "listPracticeMessages",
            summary = "The messages of a conversation, newest first",
            description = "For people of its two organisations, as long as they read the practice.")
    public Uni<Page<MessageView>> messages(
            UUID clusterId, UUID practiceId, UUID conversationId, @BeanParam PageRequest page) {
        return reads.messages(clusterId, practiceId, conversationId, page);
    }

    @POST
    @Path("/{practiceId}/conversations/{conversationId}/messages")
    @ForSignedIn
    @WithTransaction
    @ResponseStatus(201)
    @Limited(Policy.POSTS)
    @Operation(
            operationId = "answerPracticeMessage",
            summary = "Go on with a conversation",
            description =
                    "By people of its two organisations. Whoever has ended it goes on by writing again; the other side cannot.")
    public Uni<MessageView> answer(
            UUID clusterId,
            UUID practiceId,
            UUID conversationId,
            @RestHeader(Once.KEY) UUID key,
            @Valid @NotNull MessageDraft draft) {
        return once.perform(
                key, draft, MessageView.class, () -> messages.answer(clusterId, practiceId, conversationId, draft));
    }

    @POST
    @Path("/{practiceId}/conversations/{conversationId}/end")
    @ForSignedIn
    @WithTransaction
    @Operation(
            operationId = "endPracticeConversation",
            summary = "Hear no more of it",
            description = "By people of its two organisations. The other side cannot write until this one does.")
    public Uni<ConversationView> end(
            UUID clusterId, UUID practiceId, UUID conversationId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(key, ConversationView.class, () -> messages.end(clusterId, practiceId, conversationId));
    }
}
