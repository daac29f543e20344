package org.sahyog.costpool.saving;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "What the pool saved its members against going alone, and what it cost for each over time. In minor units of `currency`. "
                        + "What members told is summed five at a time, so that nobody learns what one of them told.")
record SavingsView(
        String currency,

        @Schema(description = "members in the sum; a multiple of five")
        int members,

        @Schema(description = "members who have told and wait for others: five are summed together")
        int waiting,

        @Schema(description = "what the same would have cost those members alone")
        long alone,

        @Schema(description = "what they bore of the pool’s costs")
        long borne,

        @Schema(description = "`alone` - `borne`") long saved,

        @Schema(description = "the latest 36 months in which something was spent, the earliest first")
        List<SavingsMonthView> months) {}
