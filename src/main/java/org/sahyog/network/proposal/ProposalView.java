package org.sahyog.network.proposal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.network.ballot.ProposalState;
import org.sahyog.network.ballot.VoteChoice;
import org.sahyog.network.charter.NetworkRules;

record ProposalView(
        UUID id,
        UUID networkId,
        ProposalKind kind,
        String title,
        @Nullable String text,

        @Schema(description = "what exactly is proposed; null in lists") @Nullable
        ProposalPayload payload,

        @Schema(description = "whom to admit or remove, or for whom the candidate acts") @Nullable
        String organisationName,

        @Schema(description = "whom to elect") @Nullable String personName,

        @Schema(description = "for whom it was proposed: a member, or an agency") @Nullable
        UUID proposedFor,

        @Nullable String proposedForName,

        @Schema(description = "the rules at its opening, by which it is counted")
        NetworkRules rules,

        Instant openedAt,
        Instant closesAt,
        @Nullable Instant closedAt,
        ProposalState state,

        @Schema(description = "what came of it, once it is closed") @Nullable
        ProposalConsequence consequence,

        @Schema(description = "member organisations that may vote")
        int electors,

        int yes,
        int no,
        int abstain,

        @Schema(description = "how the organisation that you act for voted") @Nullable
        VoteChoice ownVote,

        @Schema(description = "it is open, and your organisation may still vote")
        boolean mayVote,

        @Schema(description = "who voted what: for members, one by one; null in lists and for others") @Nullable
        List<VoteView> votes) {}
