package org.sahyog.costpool.saving;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What a pool cost in a month, whoever bore it.")
record SavingsMonthView(
        @Schema(examples = "2027-02") String month,

        @Schema(description = "in minor units") long cost,

        @Schema(description = "members that bore a part of it")
        int members,

        @Schema(description = "`cost` for each of them, rounded down; 0 where members bore nothing")
        long perMember) {}
