package org.sahyog.directory;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.identity.OrganisationKind;
import org.sahyog.identity.organisation.FirmSize;
import org.sahyog.shared.version.Versioned;

@Schema(name = "DirectoryEntry")
record DirectoryEntryView(
        UUID organisationId,
        String name,
        @Schema(implementation = OrganisationKind.class) String kind,

        @Schema(implementation = FirmSize.class) @Nullable String size,

        @Schema(description = "of its profile") List<String> products,

        @Schema(description = "masked", examples = "+91••••••3210") @Nullable
        String phone,

        List<Capability> capabilities,
        List<Machine> machines,

        @Schema(description = "of this cluster to which it belongs, by name")
        List<DirectoryNetworkView> networks,

        @Schema(description = "when its people last said so; absent until they do") @Nullable
        Instant updatedAt,

        @Schema(description = "0 until its people fill it") int version)
        implements Versioned {}
