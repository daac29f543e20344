package org.sahyog.network;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.network.charter.NetworkRules;
import org.sahyog.network.spending.SpendingView;

@Schema(description = "What members, and the cluster’s agents and agencies, see of a network beside its card.")
record NetworkInsideView(
        @Schema(description = "the charter in force; null while there is none") @Nullable
        UUID charterId,

        @Nullable Integer charterNumber,

        @Schema(description = "of the charter in force, else the usual ones")
        NetworkRules rules,

        SpendingView spending,

        @Schema(description = "proposals on which members vote now")
        int openProposals,

        @Schema(description = "organisations that are invited or have applied")
        int waiting) {}
