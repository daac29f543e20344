package org.sahyog.notification.inbox;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sahyog.notification.Notice;

@Schema(description = "What has become of the offer that a notice tells of.")
record InboxOffer(
        UUID id,

        @Schema(
                enumeration = {"OPEN", "ACCEPTED", "DECLINED", "EXPIRED", "REVOKED"},
                examples = "OPEN")
        String state,

        @Schema(description = "until when it can be accepted")
        Instant expiresAt) {
    static InboxOffer of(Notice notice) {
        return new InboxOffer(
                notice.entityId(),
                Objects.requireNonNull(notice.offerState()),
                Objects.requireNonNull(notice.offerEndsAt()));
    }
}
