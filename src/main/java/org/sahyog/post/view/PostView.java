package org.sahyog.post.view;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.post.PostState;
import org.sahyog.post.mention.MentionView;
import org.sahyog.post.reaction.ReactionCount;
import org.sahyog.post.reaction.ReactionKind;
import org.sahyog.shared.file.FileView;
import org.sahyog.shared.version.Versioned;

@Schema(name = "Post")
public record PostView(
        UUID id,
        UUID clusterId,

        @Schema(description = "absent: an announcement, or a reply to one") @Nullable
        UUID networkId,

        @Schema(description = "of a reply: the post that it answers") @Nullable
        UUID replyTo,

        @Schema(description = "HIDDEN is seen by those who wrote it alone, with the reason and without the content")
        PostState state,

        @Schema(description = "for whom it was written") UUID organisationId,

        String organisationName,

        @Schema(description = "who wrote it first") UUID authorId,

        String authorName,

        @Schema(description = "written for an organisation of mine")
        boolean mine,

        @Schema(description = "Markdown, as it was written") @Nullable
        String text,

        @Schema(description = "the text as HTML that may stand in any page") @Nullable
        String html,

        @Schema(description = "their contents are at /files/{id}")
        List<FileView> attachments,

        List<MentionView> mentions,

        @Schema(description = "most frequent first") List<ReactionCount> reactions,

        @Nullable ReactionKind myReaction,

        @Schema(description = "how many replies I would see")
        int replies,

        Instant writtenAt,

        @Schema(description = "when it was changed last; its versions say how it read before") @Nullable
        Instant editedAt,

        @Nullable Instant pinnedAt,

        @Schema(description = "HIDDEN: why") @Nullable String hiddenReason,

        int version)
        implements Versioned {

    /** As the lists are ordered. */
    public List<?> key() {
        return List.of(writtenAt, id);
    }
}
