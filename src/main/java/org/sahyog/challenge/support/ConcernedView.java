package org.sahyog.challenge.support;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.identity.OrganisationKind;
import org.sahyog.identity.organisation.FirmSize;

@Schema(name = "ConcernedOrganisation")
record ConcernedView(
        UUID organisationId,
        String name,
        @Schema(implementation = OrganisationKind.class) String kind,

        @Schema(implementation = FirmSize.class) @Nullable String size,

        @Schema(description = "it supports the challenge") boolean supports,

        @Schema(description = "it is a firm of the kinds that the challenge names")
        boolean affected,

        @Nullable Instant supportedAt) {}
