package org.sahyog.cluster.phase;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClusterPhaseTest {

    private static ClusterPhase engaging(int since, @Nullable Integer until) {
        return phase(Phase.ENGAGING, since, until);
    }

    private static ClusterPhase phase(Phase phase, int since, @Nullable Integer until) {
        return new ClusterPhase(
                phase, LocalDate.of(2026, 5, since), until == null ? null : LocalDate.of(2026, 5, until));
    }

    @Test
    void differentPhasesOverlap() {
        assertThatCode(() -> phase(Phase.DIAGNOSING, 10, null).refuseUnlessFits(List.of(engaging(1, null))))
                .doesNotThrowAnyException();
    }

    @Test
    void thePhaseIsNotOpenTwice() {
        assertThatThrownBy(() -> engaging(10, null).refuseUnlessFits(List.of(engaging(1, null))))
                .hasMessage("The phase ENGAGING that began on 1 May 2026 covers some of these days.");
    }

    @Test
    void aPhaseComesBackAfterItsEndAndNotOnItsLastDay() {
        assertThatCode(() -> engaging(10, null).refuseUnlessFits(List.of(engaging(1, 9))))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> engaging(9, null).refuseUnlessFits(List.of(engaging(1, 9))))
                .hasMessageContaining("covers some of these days");
    }

    @Test
    void anEarlierPhaseWithoutEndReachesTheLaterOne() {
        assertThatThrownBy(() -> engaging(1, null).refuseUnlessFits(List.of(engaging(10, 12))))
                .hasMessageContaining("10 May 2026");
    }

    @Test
    void theSameFirstDayAgainSetsTheEnd() {
        assertThatCode(() -> engaging(1, 20).refuseUnlessFits(List.of(engaging(1, null))))
                .doesNotThrowAnyException();
    }

    @Test
    void noPhaseEndsBeforeItBegins() {
        assertThatThrownBy(() -> engaging(10, 9).refuseUnlessFits(List.of()))
                .hasMessage("It would end on 9 May 2026, before it begins on 10 May 2026.");
    }
}
