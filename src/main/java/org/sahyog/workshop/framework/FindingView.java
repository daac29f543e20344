package org.sahyog.workshop.framework;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.practice.PracticeDraft;
import org.sahyog.practice.PracticeKind;
import org.sahyog.practice.PracticeVisibility;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.version.Versioned;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "WorkshopFinding")
record FindingView(
        UUID id,
        UUID workshopId,
        String theme,
        FindingKind kind,
        UUID fromClusterId,
        String fromClusterName,
        UUID organisationId,
        String organisationName,

        @Schema(description = "the working group that found it") @Nullable
        UUID groupId,

        @Nullable String groupName,
        String title,
        String language,
        String problem,
        String solution,
        String result,
        String conditions,

        @Schema(description = "in paise") @Nullable Long costPaise,

        @Schema(description = "in days") @Nullable Integer daysToAdopt,

        @Schema(description = "what it became, once somebody has said so") @Nullable
        OutcomeView outcome,

        Instant writtenAt,
        Instant changedAt,
        int version)
        implements Versioned {

    @Schema(name = "WorkshopOutcome")
    record OutcomeView(OutcomeKind kind, UUID id) {}

    /** As its organisation goes on writing it. */
    PracticeDraft practice() {
        DomainException.refuseIf(kind != FindingKind.PRACTICE, FrameworkProblem.NO_PRACTICE);
        return new PracticeDraft(
                null,
                PracticeKind.TECHNOLOGICAL_INNOVATION,
                title,
                language,
                problem,
                solution,
                result,
                conditions,
                null,
                costPaise,
                daysToAdopt,
                null,
                null,
                PracticeVisibility.PROGRAMME,
                null);
    }
}
