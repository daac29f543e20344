package org.sahyog.shared.moderation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why it should not be seen. */
@Schema(name = "ModerationReportDraft")
public record ReportDraft(
        @NotNull ReportReason reason,

        @Schema(description = "in words, for those who decide") @Size(max = 1000) @Nullable
        String note) {}
