package org.sahyog.practice.report;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.practice.view.PracticeView;
import org.sahyog.shared.moderation.AppealView;
import org.sahyog.shared.moderation.DecisionView;
import org.sahyog.shared.moderation.ReportView;

@Schema(name = "ReportedPractice", description = "For those who decide about it.")
record ReportedPracticeView(
        @Schema(description = "as it is published") PracticeView practice,

        @Schema(description = "not decided yet, oldest first")
        List<ReportView> reports,

        @Schema(description = "not decided yet") @Nullable AppealView appeal,

        @Schema(description = "newest first") List<DecisionView> decisions) {}
