package org.sahyog.network.charter;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.network.ballot.Ballot;

/** What a charter rules, as data. */
@Schema(
        description = "The rules of a charter. Percentages are whole; days and months are of the calendar.",
        requiredProperties = {
            "quorumPercent",
            "majorityPercent",
            "gravePercent",
            "voteDays",
            "minimumOfficers",
            "termMonths",
            "acceptToVote",
            "acceptToSpend"
        })
public record NetworkRules(
        @Schema(description = "of the member organisations must vote, abstentions included; else a proposal lapses")
        @Min(1)
        @Max(100)
        int quorumPercent,

        @Schema(description = "of those who say yes or no, more than so many must say yes") @Min(50) @Max(99)
        int majorityPercent,

        @Schema(
                description =
                        "to adopt a charter, remove a member or dissolve the network, at least so many must say yes")
        @Min(51)
        @Max(100)
        int gravePercent,

        @Schema(description = "how long a proposal is open") @Min(1) @Max(30)
        int voteDays,

        @Schema(description = "different people who must hold office, or no money is spent") @Min(1) @Max(3)
        int minimumOfficers,

        @Schema(description = "for how long an officer is elected") @Min(1) @Max(120)
        int termMonths,

        @Schema(description = "only organisations that have accepted the charter vote")
        boolean acceptToVote,

        @Schema(
                description =
                        "money is spent once as many members have accepted the charter as must say yes to a grave matter")
        boolean acceptToSpend,

        @Schema(description = "so many others must approve an expense of a cost pool; 1 unless told")
        @Min(1)
        @Max(3)
        @Nullable
        Integer spendApprovals,

        @Schema(
                description =
                        "an expense above so much, in minor units of its cost pool’s currency, needs a carried proposal SPEND; none does unless told")
        @Min(0)
        @Nullable
        Long voteAbove) {
    /** In force until a network has given itself a charter. */
    public static final NetworkRules USUAL = new NetworkRules(50, 50, 66, 7, 2, 24, false, true, null, null);

    public Ballot ballot(boolean grave) {
        return new Ballot(quorumPercent, grave ? gravePercent : majorityPercent, grave);
    }

    public int approvals() {
        return spendApprovals == null ? 1 : spendApprovals;
    }

    /** Whether members must have voted to spend so much. */
    public boolean needsVote(long amount) {
        return voteAbove != null && amount > voteAbove;
    }

    /** Whether so many of the members are enough for a grave matter. */
    public boolean isGraveShare(long accepted, long members) {
        return accepted * 100 >= gravePercent * members;
    }
}
