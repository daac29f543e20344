package org.sahyog.costpool.transfer;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "Why a member owes or is owed: the first five make the last. In minor units of the pool’s currency.")
record PositionView(
        UUID organisationId,
        String organisationName,

        @Schema(description = "what it gave to the treasurer")
        long contributed,

        @Schema(description = "bills that it paid itself") long paid,

        @Schema(description = "its shares of all costs; zero or below")
        long borne,

        @Schema(description = "what it has paid in settlement, less what it has received")
        long transferred,

        @Schema(description = "what was taken back of all this")
        long reversed,

        @Schema(description = "above zero what it is owed, below zero what it owes")
        long position) {}
