package org.sahyog.post;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.post.mention.MentionDraft;

@Schema(description = "A post or a reply: a text, or something attached, or both.")
record PostDraft(
        @Schema(description = "a UUID v7 of your own, for what is written offline") @Nullable
        UUID id,

        @Schema(description = "Markdown without HTML") @Size(max = 10000) @Nullable
        String text,

        @Schema(description = "whom it names; they are told") @Size(max = 50) @Nullable
        List<@NotNull @Valid MentionDraft> mentions,

        @Schema(description = "ids of files that you brought for the organisation that you act for, in their order")
        @Size(max = 10)
        @Nullable
        List<@NotNull UUID> attachments) {

    PostContent content() {
        return PostContent.of(text, mentions, attachments);
    }
}
