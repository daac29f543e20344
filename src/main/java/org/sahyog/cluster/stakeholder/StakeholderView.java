package org.sahyog.cluster.stakeholder;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.identity.OrganisationKind;
import org.sahyog.identity.organisation.FirmSize;
import org.sahyog.shared.version.Versioned;

record StakeholderView(
        UUID id,
        UUID clusterId,
        UUID organisationId,
        String name,
        @Schema(implementation = OrganisationKind.class) String kind,

        @Schema(implementation = FirmSize.class) @Nullable String size,

        List<String> products,
        @Nullable String nicCode,
        @Nullable String pinCode,
        @Nullable Boolean womenOwned,

        @Schema(description = "masked", examples = "+91••••••3210") @Nullable
        String phone,

        StakeholderState state,
        Instant askedAt,
        @Nullable Instant activeAt,
        @Nullable Instant endedAt,
        @Nullable String message,

        @Schema(description = "why it was refused: for itself, and for the cluster’s agents and agencies") @Nullable
        String reason,

        @Schema(description = "members who stand for a request; with the second one it is confirmed")
        List<VoucherView> vouchers,

        int version)
        implements Versioned {}
