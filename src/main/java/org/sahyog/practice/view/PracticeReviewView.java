package org.sahyog.practice.view;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.practice.PracticeVerdict;

@Schema(name = "PracticeReview", description = "What a reviewer decided about a version.")
public record PracticeReviewView(
        @Schema(description = "of the version") int number,

        PracticeVerdict verdict,
        @Nullable String remark,

        @Schema(description = "for whom the reviewer judged")
        UUID organisationId,

        String organisationName,
        String reviewerName,
        Instant decidedAt) {
    /** The same as JSON, of a decision {@code w}; after {@link #FROM}. */
    public static final String JSON = """
            jsonb_build_object('number', wv.number, 'verdict', w.verdict, 'remark', w.remark, 'organisationId', wo.id,
                'organisationName', wo.name, 'reviewerName', wp.name, 'decidedAt', w.decided_at)""";

    public static final String FROM = """
            from practice_review w join practice_version wv on wv.id = w.version_id join person wp on wp.id = w.person_id
            join organisation_today wt on wt.id = w.organisation_id join organisation wo on wo.id = wt.today_id
            """;
}
