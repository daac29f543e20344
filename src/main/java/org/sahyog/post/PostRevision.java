package org.sahyog.post;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.post.mention.MentionDraft;

@Schema(
        description =
                "All of a post as it reads from now on. What stood there before stays readable among its versions.")
record PostRevision(
        @Schema(description = "Markdown without HTML") @Size(max = 10000) @Nullable
        String text,

        @Schema(description = "whom it names; those who were not named before are told") @Size(max = 50) @Nullable
        List<@NotNull @Valid MentionDraft> mentions,

        @Schema(description = "ids of files, in their order; what is left out is taken off") @Size(max = 10) @Nullable
        List<@NotNull UUID> attachments) {

    PostContent content() {
        return PostContent.of(text, mentions, attachments);
    }
}
