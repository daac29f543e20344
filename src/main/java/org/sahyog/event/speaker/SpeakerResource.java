package org.sahyog.event.speaker;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.sahyog.event.access.ForAudience;
import org.sahyog.event.access.ForEventOrganisers;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/clusters/{clusterId}/events/{eventId}/speakers")
@Tag(name = "Event speakers")
class SpeakerResource {
    private final Speakers speakers;
    private final SpeakerReads reads;
    private final Once once;

    SpeakerResource(Speakers speakers, SpeakerReads reads, Once once) {
        this.speakers = speakers;
        this.reads = reads;
        this.once = once;
    }

    @GET
    @ForAudience
    @Operation(
            operationId = "listEventSpeakers",
            summary = "Who speaks or chairs",
            description =
                    "In the order in which they were named. Somebody with an account stands here once she has agreed; before that, and if she"
                            + " declines, only for the organiser and herself.")
    public Uni<Page<SpeakerView>> list(UUID clusterId, UUID eventId, @BeanParam PageRequest page) {
        return reads.list(clusterId, eventId, page);
    }

    @GET
    @Path("/{speakerId}")
    @ForAudience
    @Operation(operationId = "getEventSpeaker", summary = "One of them", description = "As in the list.")
    public Uni<SpeakerView> get(UUID clusterId, UUID eventId, UUID speakerId) {
        return reads.get(clusterId, eventId, speakerId);
    }

    @POST
    @ForEventOrganisers
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "nameEventSpeaker",
            summary = "Name who speaks or chairs",
            description =
                    "By who organises the event. Somebody with an account is told and asked, also while the event is a draft; for anybody else"
                            + " you answer yourself. Two hundred for an event at most.")
    public Uni<SpeakerView> name(
            UUID clusterId, UUID eventId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull SpeakerDraft draft) {
        return once.perform(key, draft, SpeakerView.class, () -> speakers.name(clusterId, eventId, draft));
    }

    @PUT
    @Path("/{speakerId}")
    @ForEventOrganisers
    @WithTransaction
    @Operation(
            operationId = "changeEventSpeaker",
            summary = "Name her otherwise",
            description =
                    "By who organises the event. Another person, part or session is another question, which is asked anew; another office or"
                            + " organisation is not.")
    public Uni<SpeakerView> change(
            UUID clusterId,
            UUID eventId,
            UUID speakerId,
            @RestHeader("If-Match") String ifMatch,
            @Valid @NotNull SpeakerDraft draft) {
        return speakers.change(clusterId, eventId, speakerId, ifMatch, draft);
    }

    @POST
    @Path("/{speakerId}/removal")
    @ForEventOrganisers
    @WithTransaction
    @Operation(
            operationId = "removeEventSpeaker",
            summary = "Name her no more",
            description = "By who organises the event. Somebody with an account is told.")
    public Uni<RemovedSpeakerView> remove(
            UUID clusterId, UUID eventId, UUID speakerId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(key, RemovedSpeakerView.class, () -> speakers.remove(clusterId, eventId, speakerId));
    }

    @POST
    @Path("/{speakerId}/agreement")
    @ForSpeakers
    @WithTransaction
    @Operation(
            operationId = "agreeToSpeak",
            summary = "Agree to speak",
            description =
                    "By herself. Her name is shown with the event from then on, also on its public page; the organiser is told. She sees the"
                            + " event from then on, whomever it is for, and finds it in her agenda and her calendar.")
    public Uni<SpeakerView> agree(UUID clusterId, UUID eventId, UUID speakerId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(key, SpeakerView.class, () -> speakers.agree(clusterId, eventId, speakerId));
    }

    @POST
    @Path("/{speakerId}/declining")
    @ForSpeakers
    @WithTransaction
    @Operation(
            operationId = "declineToSpeak",
            summary = "Decline to speak",
            description = "By herself, also after having agreed: her name is shown no more. The organiser is told.")
    public Uni<SpeakerView> decline(UUID clusterId, UUID eventId, UUID speakerId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(key, SpeakerView.class, () -> speakers.decline(clusterId, eventId, speakerId));
    }
}
