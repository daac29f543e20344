package org.sahyog.shared.moderation;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A report as those read it who decide. */
@Schema(name = "ModerationReport", description = "Who reported is told to nobody.")
public record ReportView(ReportReason reason, @Nullable String note, Instant reportedAt) {}
