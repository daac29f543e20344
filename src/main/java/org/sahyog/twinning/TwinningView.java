package org.sahyog.twinning;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.version.Versioned;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Twinning", description = "Two clusters that learn from each other.")
record TwinningView(
        UUID id,

        @Schema(description = "which proposed it") UUID clusterId,

        UUID partnerClusterId,
        TwinningState state,
        String purpose,
        LocalDate startsOn,

        @Schema(description = "the last day") LocalDate endsOn,

        @Schema(description = "the one that proposed it first")
        List<SideView> sides,

        @Schema(description = "what one side has proposed, and the other has not answered") @Nullable
        RenewalView renewal,

        Instant proposedAt,
        @Nullable Instant answeredAt,
        @Nullable Instant overAt,

        @Schema(description = "why it was declined or ended; absent where its term ended") @Nullable
        String overReason,

        int version)
        implements Versioned {

    List<?> key() {
        return List.of(proposedAt, id);
    }

    /** One of the two clusters: what it owes, and its balance of visits. What the receiving side has not confirmed does not count. */
    @Schema(name = "TwinningSide")
    record SideView(
            UUID clusterId,
            String clusterName,

            @Schema(description = "visits of the other side that it hosted")
            int visitsGiven,

            @Schema(description = "visits that the other side hosted for it")
            int visitsReceived,

            @Schema(description = "given without received: below zero where it is the guest more often than the host")
            int balance,

            @Schema(description = "people whom it hosted, where their number is known")
            int visitorsHosted,

            @Schema(description = "soonest due first") List<ObligationView> obligations) {}

    @Schema(name = "TwinningObligation")
    record ObligationView(
            UUID id,
            ObligationKind kind,
            String what,
            int quantity,

            @Schema(description = "of these, what the other side has confirmed")
            int kept,

            LocalDate dueOn,
            ObligationState state) {}

    @Schema(name = "TwinningRenewal")
    record RenewalView(
            LocalDate endsOn,

            @Schema(description = "the side that proposed it: the other one answers")
            UUID clusterId,

            Instant proposedAt) {}
}
