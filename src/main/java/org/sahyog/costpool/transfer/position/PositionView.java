package org.sahyog.costpool.transfer.position;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "Why a member owes or is owed: those between make the last. In minor units of the pool’s currency.")
record PositionView(
        UUID organisationId,
        String organisationName,

        @Schema(description = "what it gave to the pool, in money and in kind")
        long contributed,

        @Schema(description = "bills that it paid itself") long paid,

        @Schema(description = "its shares of all costs; zero or below")
        long borne,

        @Schema(description = "what it has paid in settlement, less what it has received")
        long transferred,

        @Schema(description = "what vendors paid back of what it bore, less what of that it has itself")
        long refunded,

        @Schema(description = "what it had in advance and owes now; zero or below")
        long advanced,

        @Schema(description = "its share of what the box held more, or less, than the book said")
        long counted,

        @Schema(description = "what was taken back of all this")
        long reversed,

        @Schema(description = "above zero what it is owed, below zero what it owes")
        long position) {}
