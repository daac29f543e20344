package org.sahyog.event.feedback;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.sahyog.event.access.ForAudience;
import org.sahyog.shared.idempotency.Once;

@Path("/clusters/{clusterId}/events/{eventId}/feedback")
@Tag(name = "Event feedback")
class FeedbackResource {
    private final Feedbacks feedbacks;
    private final FeedbackReads reads;
    private final Once once;

    FeedbackResource(Feedbacks feedbacks, FeedbackReads reads, Once once) {
        this.feedbacks = feedbacks;
        this.reads = reads;
        this.once = once;
    }

    @GET
    @ForAudience
    @Operation(
            operationId = "getEventFeedback",
            summary = "What is asked after an event, and whether of me",
            description =
                    "Questions by the kind of the event, in the language asked for. Open from its end for thirty days.")
    public Uni<FeedbackView> get(UUID clusterId, UUID eventId) {
        return reads.get(clusterId, eventId);
    }

    /** The body leaves no print with the key: a print of few possible answers is as good as the answer. */
    @POST
    @ForAudience
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "giveEventFeedback",
            summary = "Say how it was, once and for good",
            description =
                    "By people of organisations that had seats, as many as it had. It is kept that you answered, and apart from it, in no"
                            + " order, what was said; the organiser reads it only in batches of five answers at least. Fewer than five that"
                            + " are left after thirty days are forgotten. Nobody can change or take back what she has said, since nobody"
                            + " knows which it is. The same key is answered alike, whatever it says the second time.")
    public Uni<FeedbackView> give(
            UUID clusterId, UUID eventId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull FeedbackDraft draft) {
        return once.perform(key, FeedbackView.class, () -> feedbacks.give(clusterId, eventId, draft));
    }
}
