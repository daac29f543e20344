package org.sahyog.challenge.listing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.challenge.ChallengeState;

record ChallengeListItem(
        UUID id,
        UUID organisationId,
        String organisationName,
        String title,
        String language,
        List<String> products,
        ChallengeState state,
        int supporters,
        boolean supportedByMe,

        @Schema(description = "how many of the things that are done about it I can see")
        int links,

        Instant raisedAt,
        @Nullable Instant firstAnsweredAt,

        @Schema(description = "seconds from raising to the first answer; absent until there is one") @Nullable
        Long responseSeconds,

        @Schema(description = "MERGED: the one that remains") @Nullable
        UUID mergedInto) {

    /** As the lists are ordered. */
    List<?> key(ChallengeOrder order) {
        return order == ChallengeOrder.SUPPORTED ? List.of(supporters, id) : List.of(raisedAt, id);
    }
}
