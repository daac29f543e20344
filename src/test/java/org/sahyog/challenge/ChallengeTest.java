package org.sahyog.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.reference.word.WordKeys;
import org.sahyog.shared.Ids;

@DisplayName("A need")
class ChallengeTest {
    private static final Instant NOW = Instant.parse("2027-01-10T06:30:00Z");
    private static final Instant LATER = NOW.plusSeconds(3600);

    private final Challenge need = raised();
    private final Challenge other = raised();

    private static Challenge raised() {
        return Challenge.raise(Ids.next(), Ids.next(), draft(null, "Polishing powder"), NOW);
    }

    private static ChallengeDraft draft(@Nullable UUID id, String title) {
        return new ChallengeDraft(id, title, "It scratches.", null, "en", List.of("lamps", "lamps"), null, null, null);
    }

    @Test
    @DisplayName("is open until it ends, and keeps each product once")
    void begins() {
        assertThat(need.state).isEqualTo(ChallengeState.RAISED);
        assertThat(need.rootId).isEqualTo(need.id);
        assertThat(need.need.products).containsExactly("lamps");
        assertThat(need.need.nicCodes).isEmpty();
    }

    @Test
    @DisplayName("reads and is found as it was changed, until it is answered or no longer open, by the same id")
    void changed() {
        need.route(NOW);
        need.change(draft(need.id, "Furnace oil"), LATER);
        assertThat(need.need.title).isEqualTo("Furnace oil");
        assertThat(need.need.searchKey).startsWith(WordKeys.of("Furnace oil"));
        assertThat(need.changedAt).isEqualTo(LATER);
        assertThat(need.raisedAt).isEqualTo(NOW);
        assertThat(need.state).isEqualTo(ChallengeState.ROUTED);
        assertThatThrownBy(() -> need.change(draft(other.id, "Gas"), LATER)).hasMessageContaining("keeps the id");
        need.answer(LATER);
        assertThatThrownBy(() -> need.change(draft(null, "Gas"), LATER)).hasMessageContaining("as it was asked");
        need.solve(LATER);
        assertThatThrownBy(() -> need.change(draft(null, "Gas"), LATER)).hasMessage("The need is SOLVED.");
        assertThat(need.need.title).as("the refused change").isEqualTo("Furnace oil");
    }

    @Test
    @DisplayName("is answered with its first answer; a route after that takes nothing away")
    void answered() {
        need.route(NOW);
        assertThat(need.state).isEqualTo(ChallengeState.ROUTED);
        need.answer(LATER);
        need.answer(LATER.plusSeconds(9));
        need.route(LATER.plusSeconds(10));
        assertThat(need.state).isEqualTo(ChallengeState.ANSWERED);
        assertThat(need.firstAnsweredAt).isEqualTo(LATER);
    }

    @Test
    @DisplayName("waits for an answer again, as it did before, when what answered it is taken back")
    void answerTakenBack() {
        need.route(NOW);
        need.answer(LATER);
        need.answeredFirst(LATER.plusSeconds(9));
        need.letGo(true);
        assertThat(need.state).isEqualTo(ChallengeState.ANSWERED);
        assertThat(need.firstAnsweredAt).isEqualTo(LATER.plusSeconds(9));
        need.answeredFirst(null);
        need.letGo(false);
        assertThat(need.state).isEqualTo(ChallengeState.ROUTED);
        assertThat(need.firstAnsweredAt).isNull();
        need.solve(LATER);
        need.letGo(false);
        assertThat(need.state).as("what has ended").isEqualTo(ChallengeState.SOLVED);
    }

    @Test
    @DisplayName("ends once, and is as open again as it was")
    void ends() {
        need.route(NOW);
        need.solve(LATER);
        assertThatThrownBy(() -> need.close("Enough.", LATER)).hasMessage("The need is SOLVED.");
        assertThatThrownBy(() -> need.answer(LATER)).hasMessage("The need is SOLVED.");
        need.reopen(false);
        assertThat(need.state).isEqualTo(ChallengeState.ROUTED);
        need.close("Enough.", LATER);
        assertThat(need.closingReason).isEqualTo("Enough.");
        need.reopen(true);
        assertThat(need.state).isEqualTo(ChallengeState.ANSWERED);
        assertThat(need.closingReason).isNull();
        assertThat(need.endedAt).isNull();
        assertThatThrownBy(() -> need.reopen(true)).hasMessageContaining("nothing to open again");
    }

    @Test
    @DisplayName("goes on in the one that it was merged into, which is answered if it was")
    void merged() {
        need.answer(LATER);
        need.mergeInto(other, LATER);
        assertThat(need.state).isEqualTo(ChallengeState.MERGED);
        assertThat(need.rootId).isEqualTo(other.id);
        assertThat(other.state).isEqualTo(ChallengeState.ANSWERED);
        assertThat(other.firstAnsweredAt).isNull();
        assertThatThrownBy(() -> need.answer(LATER)).hasMessageContaining("goes on in another one");
        assertThatThrownBy(() -> need.reopen(true)).hasMessageContaining("goes on in another one");
        assertThatThrownBy(() -> other.mergeInto(need, LATER)).hasMessageContaining("goes on in another one");
        assertThat(other.state).as("the refused one stays").isEqualTo(ChallengeState.ANSWERED);
    }

    @Test
    @DisplayName("is never merged into itself, nor into one that has ended")
    void unfit() {
        assertThatThrownBy(() -> need.mergeInto(need, NOW)).hasMessageContaining("another one of the same cluster");
        other.solve(NOW);
        assertThatThrownBy(() -> need.mergeInto(other, NOW)).hasMessage("The need is SOLVED.");
        assertThat(need.state).isEqualTo(ChallengeState.RAISED);
    }

    @Test
    @DisplayName("is separated within seven days, to the second; both are then what they were")
    void separated() {
        need.answer(LATER);
        need.mergeInto(other, LATER);
        Instant last = LATER.plus(Duration.ofDays(7));
        assertThatThrownBy(() -> need.separate(last.plusSeconds(1))).hasMessageContaining("could be undone until");
        need.separate(last);
        other.letGo(false);
        assertThat(need.state).isEqualTo(ChallengeState.ANSWERED);
        assertThat(need.rootId).isEqualTo(need.id);
        assertThat(need.merge).isNull();
        assertThat(other.state).isEqualTo(ChallengeState.RAISED);
        assertThatThrownBy(() -> need.separate(last)).hasMessageContaining("goes on by itself");
    }

    @Test
    @DisplayName("that lets another go stays answered while an answer stays, and ended when it has ended")
    void letsGo() {
        need.answer(NOW);
        need.letGo(true);
        assertThat(need.state).isEqualTo(ChallengeState.ANSWERED);
        need.solve(LATER);
        need.letGo(false);
        assertThat(need.state).isEqualTo(ChallengeState.SOLVED);
    }
}
