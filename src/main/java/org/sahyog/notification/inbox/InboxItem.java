package org.sahyog.notification.inbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.notification.Notice;
import org.sahyog.notification.NoticeKind;
import org.sahyog.notification.NoticeText;
import org.sahyog.notification.NoticeTexts;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "One fact that concerns me, in words of my language.")
record InboxItem(
        UUID id,
        NoticeKind kind,
        boolean urgent,

        @Schema(examples = "A seat is kept for you") String title,

        @Schema(examples = "“Costing” now begins on 10 Feb 2027, 10:00.")
        String text,

        @Nullable UUID clusterId,

        @Schema(description = "the network that it is about") @Nullable
        UUID networkId,

        @Nullable UUID eventId,

        @Schema(
                description =
                        "the thing itself: offer, party, registration, event, stakeholder, membership, charter, office, proposal, meeting, task, challenge, enquiry, practice or digest")
        UUID entityId,

        @Schema(description = "which of my organisations it concerns") @Nullable
        UUID organisationId,

        @Nullable InboxOffer offer,

        @Schema(description = "when it happened") Instant at,

        @Nullable Instant readAt,
        List<ToldView> told) {

    static InboxItem of(Notice notice, Locale language, List<ToldView> told) {
        NoticeText text = NoticeTexts.of(notice, language);
        return new InboxItem(
                notice.id(),
                notice.kind(),
                notice.urgent(),
                text.title(),
                text.sentence(),
                notice.clusterId(),
                notice.networkId(),
                notice.eventId(),
                notice.entityId(),
                notice.organisationId(),
                notice.offerState() == null ? null : InboxOffer.of(notice),
                notice.madeAt(),
                notice.readAt(),
                told);
    }

    boolean unfetched() {
        return told.get(0).state().equals("WAITING");
    }
}
