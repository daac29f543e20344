package org.sahyog.practice.comment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PracticeCommentRevision", description = "As it reads from now on.")
record CommentRevision(
        @Schema(description = "plain text") @NotBlank @Size(max = 2000)
        String text) {}
