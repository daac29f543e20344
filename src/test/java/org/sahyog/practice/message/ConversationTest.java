package org.sahyog.practice.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sahyog.practice.message.Side.ASKER;
import static org.sahyog.practice.message.Side.AUTHOR;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.practice.Practice;
import org.sahyog.practice.PracticeProblem;
import org.sahyog.practice.PracticeVisibility;
import org.sahyog.shared.Ids;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.ProblemType;
import org.sahyog.shared.problem.RequestProblem;

@DisplayName("A conversation about a practice")
class ConversationTest {
    private static final Instant NOW = Instant.parse("2026-11-30T10:00:00Z");

    private final UUID author = Ids.next();
    private final UUID asker = Ids.next();
    private final Practice practice = Practice.begin(Ids.next(), Ids.next(), author, PracticeVisibility.PUBLIC, NOW);
    private final Conversation conversation = Conversation.begin(practice, Ids.next(), asker, NOW);

    @Test
    @DisplayName("has two sides, and is not there for others")
    void sides() {
        assertThat(conversation.side(List.of(author), practice)).isEqualTo(AUTHOR);
        assertThat(conversation.side(List.of(Ids.next(), asker), practice)).isEqualTo(ASKER);
        refused(() -> conversation.side(List.of(Ids.next()), practice), RequestProblem.NOT_FOUND);
    }

    @Test
    @DisplayName("waits for the author after three messages")
    void unanswered() {
        for (int nth = 0; nth < 3; nth++) {
            conversation.write(ASKER, NOW);
        }
        refused(() -> conversation.write(ASKER, NOW), PracticeProblem.MESSAGE_UNANSWERED);
        for (int nth = 0; nth < 4; nth++) {
            conversation.write(AUTHOR, NOW.plusSeconds(nth));
        }
        assertThat(conversation.lastAt).isEqualTo(NOW.plusSeconds(3));
        conversation.write(ASKER, NOW);
    }

    @Test
    @DisplayName("is ended by either side, and that one alone goes on with it")
    void ended() {
        conversation.end(AUTHOR);
        refused(() -> conversation.end(ASKER), PracticeProblem.CONVERSATION_ENDED);
        refused(() -> conversation.write(ASKER, NOW), PracticeProblem.CONVERSATION_ENDED);
        conversation.write(AUTHOR, NOW);
        conversation.write(ASKER, NOW);
    }

    private static void refused(Runnable deed, ProblemType problem) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.type()).isEqualTo(problem));
    }
}
