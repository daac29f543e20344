package org.sahyog.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.shared.problem.DomainException;

@DisplayName("From a first day to a last one")
class DaysTest {
    @Test
    @DisplayName("they meet if they have a single day in common, whichever is asked")
    void meet() {
        assertMeet(true, days(1, 5), days(5, 9));
        assertMeet(false, days(1, 5), days(6, 9));
        assertMeet(true, days(1, 9), days(4, 5));
        assertMeet(true, days(1, null), days(9, 9));
        assertMeet(true, days(1, null), days(5, null));
        assertMeet(false, days(5, null), days(1, 4));
    }

    @Test
    @DisplayName("they may be a single day, and never end before they begin")
    void reversed() {
        assertThat(days(3, 3).until()).isEqualTo(day(3));
        assertThatThrownBy(() -> days(3, 2))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.type()).isEqualTo(ClusterProblem.DATES_REVERSED));
    }

    private static void assertMeet(boolean expected, Days some, Days others) {
        assertThat(some.meet(others)).isEqualTo(expected);
        assertThat(others.meet(some)).isEqualTo(expected);
    }

    private static Days days(int since, @Nullable Integer until) {
        return new Days(day(since), until == null ? null : day(until));
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2027, 3, day);
    }
}
