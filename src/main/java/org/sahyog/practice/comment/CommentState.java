package org.sahyog.practice.comment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "PracticeCommentState",
        description =
                "HIDDEN is seen by the organisation for which it was written and by those who serve the cluster, with the reason.")
enum CommentState {
    SHOWN,
    HIDDEN,
    DELETED
}
