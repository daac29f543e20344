package org.sahyog.costpool.pledge;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Why a promise is taken back.")
record PledgeWithdrawal(@Size(max = 500) @Nullable String reason) {}
