package org.sahyog.network.member;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "An active stakeholder of the cluster that is asked to come in.")
record NetworkInvitation(
        @NotNull UUID organisationId,
        @Size(max = 2000) @Nullable String message) {}
