package org.sahyog.shared.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.ProblemType;
import org.sahyog.shared.problem.RequestProblem;

@DisplayName("The version that a caller means to change")
class IfMatchTest {
    @ParameterizedTest
    @DisplayName("fits by itself, with the print of the answer behind it, and as a star")
    @ValueSource(strings = {"\"7\"", "\"7-5f3c\"", "*"})
    void fits(String header) {
        assertThatCode(() -> IfMatch.check(header, 7, "now")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @DisplayName("is stale where it is another, or only begins or ends like it")
    @ValueSource(strings = {"\"8\"", "\"77\"", "\"17-5f3c\"", "7", "\"7", "7\"", "\"7-5f3c", "7-5f3c\"", "W/\"7\""})
    void stale(String header) {
        refused(header, RequestProblem.STALE);
    }

    @ParameterizedTest
    @DisplayName("must be told")
    @NullSource
    @ValueSource(strings = {"", " "})
    void missing(@Nullable String header) {
        refused(header, RequestProblem.IF_MATCH_NEEDED);
    }

    private static void refused(@Nullable String header, ProblemType why) {
        assertThatThrownBy(() -> IfMatch.check(header, 7, "now"))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.type()).isEqualTo(why));
    }
}
