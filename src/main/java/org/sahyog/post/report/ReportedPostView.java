package org.sahyog.post.report;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.post.view.PostView;
import org.sahyog.shared.moderation.AppealView;
import org.sahyog.shared.moderation.DecisionView;
import org.sahyog.shared.moderation.ReportView;

@Schema(name = "ReportedPost", description = "For those who decide about it.")
record ReportedPostView(
        @Schema(description = "with its content, also while it is hidden")
        PostView post,

        @Schema(description = "not decided yet, oldest first")
        List<ReportView> reports,

        @Schema(description = "not decided yet") @Nullable AppealView appeal,

        @Schema(description = "newest first") List<DecisionView> decisions) {}
