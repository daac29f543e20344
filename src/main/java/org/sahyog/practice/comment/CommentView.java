package org.sahyog.practice.comment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.version.Versioned;

@Schema(name = "PracticeComment", description = "A question about a practice, or an answer to one.")
public record CommentView(
        UUID id,
        UUID clusterId,
        UUID practiceId,

        @Schema(description = "of an answer: the question that it answers") @Nullable
        UUID questionId,

        CommentState state,

        @Schema(description = "plain text") String text,

        @Schema(description = "written for an organisation of mine")
        boolean mine,

        @Schema(description = "written for the organisation whose practice it is")
        boolean byAuthor,

        @Schema(
                description =
                        "for whom it was written: told to people of the practice’s cluster and of a cluster of that organisation; of the organisation whose practice it is, to everybody")
        @Nullable
        UUID organisationId,

        @Nullable String organisationName,

        @Schema(
                description =
                        "who wrote it: told to people of the practice’s cluster and of a cluster of her organisation")
        @Nullable
        String authorName,

        @Schema(description = "of a question: how many answers I see")
        int answers,

        @Schema(description = "of a question: the answer that helped") @Nullable
        UUID acceptedAnswerId,

        @Schema(description = "of an answer: it is the one that helped")
        boolean accepted,

        @Schema(description = "how many people have thanked for it")
        int thanks,

        @Schema(description = "I am one of them") boolean thankedByMe,

        Instant writtenAt,
        @Nullable Instant editedAt,

        @Schema(description = "HIDDEN: why") @Nullable String hiddenReason,

        int version)
        implements Versioned {

    /** As the lists are ordered. */
    public List<?> key() {
        return List.of(writtenAt, id);
    }
}
