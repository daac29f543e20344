package org.sahyog.home.todo;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Something that waits for me.")
public record TodoItem(
        @Schema(
                enumeration = {
                    "INVITATION",
                    "JOIN_REQUEST",
                    "DUPLICATE",
                    "OFFER",
                    "GROUP_INVITATION",
                    "NAMES_MISSING",
                    "EVENT_INVITATION",
                    "SPEAKER_ASKED",
                    "EVENT_SOON",
                    "MEETING_SOON",
                    "TASK_DUE",
                    "NETWORK_INVITATION",
                    "NETWORK_APPLICATION",
                    "BALLOT",
                    "CHARTER",
                    "CHALLENGE_ROUTED",
                    "ENQUIRY_TO_CHOOSE",
                    "PRACTICE_TO_REVIEW",
                    "PRACTICE_SENT_BACK",
                    "PRACTICE_QUESTION"
                },
                examples = "INVITATION")
        String kind,

        @Schema(
                description =
                        "the thing itself: stakeholder, duplicate case, offer, group, registration, speaker, event, meeting, task, membership, proposal, charter, challenge, enquiry or practice")
        UUID id,

        @Nullable UUID clusterId,

        @Schema(description = "the event that it is about") @Nullable
        UUID eventId,

        @Schema(description = "the network that it is about") @Nullable
        UUID networkId,

        @Schema(
                description = "a sentence in the caller's language",
                examples = "Moradabad Brassware invites Asha Metal Works.")
        String title,

        @Schema(description = "until when, or when it happens") @Nullable
        Instant at) {}
