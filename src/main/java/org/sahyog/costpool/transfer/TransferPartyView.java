package org.sahyog.costpool.transfer;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A member; without an id the treasurer, with the pool’s own money.")
record TransferPartyView(
        @Nullable UUID organisationId, @Nullable String organisationName) {}
