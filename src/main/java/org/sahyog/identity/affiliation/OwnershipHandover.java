package org.sahyog.identity.affiliation;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Who becomes the owner.")
record OwnershipHandover(@NotNull UUID toAffiliationId) {}
