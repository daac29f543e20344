package org.sahyog.costpool.claim;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "That something is not to be paid, for a reason.")
record WaiverView(String reason, Instant askedAt, @Nullable String askedBy) {}
