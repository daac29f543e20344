package org.sahyog.shared.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a caller may ask")
class AllowanceTest {
    private final Bucket bucket = Bucket.builder()
            .addLimit(limit -> limit.capacity(3).refillGreedy(3, Duration.ofDays(1)))
            .build();

    private Allowance take(Policy policy) {
        return Allowance.take(policy, bucket);
    }

    @Test
    @DisplayName("is taken before it is answered: of many guesses at once no more than the quota get through")
    void guessesAtOnce() {
        List<Allowance> guesses =
                Stream.generate(() -> take(Policy.GUESSES)).limit(10).toList();
        assertThat(guesses.stream().filter(Allowance::granted)).hasSize(3);
        guesses.forEach(guess -> guess.settle(422));
        assertThat(take(Policy.GUESSES).granted()).isFalse();
    }

    @Test
    @DisplayName("is given back where a guess was none, or nothing could be said of it")
    void noGuess() {
        for (int status : new int[] {200, 303, 503}) {
            for (int time = 0; time < 5; time++) {
                Allowance guess = take(Policy.GUESSES);
                assertThat(guess.granted()).isTrue();
                guess.settle(status);
            }
        }
        take(Policy.GUESSES).settle(404);
        assertThat(bucket.getAvailableTokens()).isEqualTo(2);
    }

    @Test
    @DisplayName("is given back where the caller had the answer already; what was refused gives nothing back")
    void known() {
        take(Policy.PERSON).settle(304);
        assertThat(bucket.getAvailableTokens()).isEqualTo(3);
        take(Policy.PERSON).settle(200);
        take(Policy.PERSON).settle(404);
        take(Policy.PERSON).settle(500);
        take(Policy.PERSON).settle(304);
        assertThat(bucket.getAvailableTokens()).isZero();
    }
}
