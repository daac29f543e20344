package org.sahyog.network.proposal;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sahyog.network.ballot.VoteChoice;

@Schema(description = "How a member organisation voted, and who did it for it.")
record VoteView(
        UUID organisationId,
        String organisationName,
        VoteChoice choice,
        String person,
        Instant votedAt,

        @Schema(description = "false where the organisation was no member any more before the end")
        boolean counts) {}
