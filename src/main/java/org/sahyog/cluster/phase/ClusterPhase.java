package org.sahyog.cluster.phase;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.cluster.ClusterProblem;
import org.sahyog.cluster.Days;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.time.TimeInWords;

/** A phase and its days. */
@Schema(description = "A phase and its days. The same phase and sinceOn again set its end.")
public record ClusterPhase(
        @NotNull Phase phase,
        @NotNull LocalDate sinceOn,

        @Schema(description = "last day; absent while it lasts") @Nullable
        LocalDate untilOn) {

    /** Different phases overlap; the same one does not overlap itself. */
    public void refuseUnlessFits(List<ClusterPhase> recorded) {
        Days days = new Days(sinceOn, untilOn);
        recorded.stream()
                .filter(each -> each.phase == phase && !each.sinceOn.equals(sinceOn))
                .filter(each -> days.meet(new Days(each.sinceOn, each.untilOn)))
                .findFirst()
                .ifPresent(each -> {
                    throw new DomainException(
                            ClusterProblem.PHASE_OVERLAPS, phase.name(), TimeInWords.day(each.sinceOn));
                });
    }
}
