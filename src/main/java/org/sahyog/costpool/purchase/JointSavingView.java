package org.sahyog.costpool.purchase;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What five members or more save together.")
public record JointSavingView(
        int members,

        @Schema(description = "what the ordered quantities cost them until now")
        long former,

        @Schema(description = "their shares of the order’s total")
        long borne,

        @Schema(description = "`former` - `borne`") long saved) {}
