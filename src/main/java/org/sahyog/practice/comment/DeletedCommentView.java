package org.sahyog.practice.comment;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DeletedPracticeComment", description = "Nothing of what was written is kept.")
record DeletedCommentView(UUID id, CommentState state) {}
