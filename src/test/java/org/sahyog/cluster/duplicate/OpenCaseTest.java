package org.sahyog.cluster.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.cluster.ClusterProblem;
import org.sahyog.cluster.duplicate.OpenCase.Outcome;
import org.sahyog.shared.Ids;
import org.sahyog.shared.problem.DomainException;

@DisplayName("A case of one firm entered twice")
class OpenCaseTest {
    private final UUID first = Ids.next();
    private final UUID firstToday = Ids.next();
    private final UUID second = Ids.next();
    private final UUID secondToday = Ids.next();
    private final OpenCase open = new OpenCase(CaseState.OPEN, first, firstToday, second, secondToday);

    @Test
    @DisplayName("keeps the one that was chosen, as it was entered or as it is today; the other goes")
    void keepsTheChosen() {
        assertThat(open.keep(first)).isEqualTo(new Outcome(secondToday, firstToday));
        assertThat(open.keep(firstToday)).isEqualTo(new Outcome(secondToday, firstToday));
        assertThat(open.keep(second)).isEqualTo(new Outcome(firstToday, secondToday));
        assertThat(open.keep(secondToday)).isEqualTo(new Outcome(firstToday, secondToday));
    }

    @Test
    @DisplayName("keeps no third one")
    void noThird() {
        assertThatThrownBy(() -> open.keep(Ids.next()))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.type()).isEqualTo(ClusterProblem.CASE_KEEP_NEEDED));
    }

    @Test
    @DisplayName("changes nothing where another case has made them one already")
    void alreadyOne() {
        OpenCase one = new OpenCase(CaseState.OPEN, first, firstToday, second, firstToday);
        assertThat(one.keep(second).alreadyOne()).isTrue();
        assertThat(open.keep(second).alreadyOne()).isFalse();
    }

    @Test
    @DisplayName("is decided once")
    void decidedOnce() {
        assertThatCode(open::refuseUnlessOpen).doesNotThrowAnyException();
        assertThatThrownBy(new OpenCase(CaseState.MERGED, first, firstToday, second, secondToday)::refuseUnlessOpen)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.type()).isEqualTo(ClusterProblem.CASE_DECIDED));
    }
}
