package org.sahyog.identity.affiliation;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Who becomes the owner.")
record OwnershipHandover(@NotNull @Nullable UUID toAffiliationId) {}
