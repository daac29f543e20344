package org.sahyog.practice.report;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.practice.comment.CommentView;
import org.sahyog.shared.moderation.AppealView;
import org.sahyog.shared.moderation.DecisionView;
import org.sahyog.shared.moderation.ReportView;

@Schema(name = "ReportedPracticeComment", description = "For those who decide about it.")
record ReportedCommentView(
        CommentView comment,

        @Schema(description = "not decided yet, oldest first")
        List<ReportView> reports,

        @Schema(description = "not decided yet") @Nullable AppealView appeal,

        @Schema(description = "newest first") List<DecisionView> decisions) {}
