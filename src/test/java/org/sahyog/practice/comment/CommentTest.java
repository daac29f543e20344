package org.sahyog.practice.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.practice.Practice;
import org.sahyog.practice.PracticeProblem;
import org.sahyog.practice.PracticeVisibility;
import org.sahyog.shared.Ids;
import org.sahyog.shared.moderation.Hiding;
import org.sahyog.shared.problem.DomainException;

@DisplayName("A question about a practice")
class CommentTest {
    private static final Instant NOW = Instant.parse("2026-11-30T10:00:00Z");

    private final UUID author = Ids.next();
    private final UUID asker = Ids.next();
    private final UUID other = Ids.next();
    private final Practice practice = Practice.begin(Ids.next(), Ids.next(), author, PracticeVisibility.PUBLIC, NOW);
    private final Comment question = Comment.ask(practice, Ids.next(), asker, Ids.next(), "How?", NOW);
    private final UUID answer = Ids.next();

    @Test
    @DisplayName("is judged answered by who asked and by whose practice it is")
    void accepted() {
        question.refuseUnlessAcceptedBy(List.of(asker), practice);
        question.refuseUnlessAcceptedBy(List.of(author), practice);
        refused(() -> question.refuseUnlessAcceptedBy(List.of(other), practice), PracticeProblem.NOT_ASKER);
    }

    @Test
    @DisplayName("has one accepted answer, until that is taken back or deleted")
    void one() {
        question.accept(other);
        question.accept(answer);
        question.forget(other);
        assertThat(question.acceptedId).isEqualTo(answer);
        question.forget(answer);
        assertThat(question.acceptedId).isNull();
        refused(question::takeBackAcceptance, PracticeProblem.NOT_ACCEPTED);
    }

    @Test
    @DisplayName("leaves nothing of what was written when it is deleted")
    void deleted() {
        question.accept(answer);
        question.hide("Not here.", NOW);
        question.delete();
        assertThat(question.text).isEmpty();
        assertThat(question.acceptedId).isNull();
        assertThat(question.hiding()).isNull();
        assertThat(question.state).isEqualTo(CommentState.DELETED);
    }

    @Test
    @DisplayName("is neither changed nor answered while it is hidden, and tells since when")
    void hidden() {
        assertThat(question.hide("Not here.", NOW)).isTrue();
        assertThat(question.hide("Not at all.", NOW.plusSeconds(9))).isFalse();
        assertThat(question.hiding()).as("since the first time").isEqualTo(new Hiding(NOW, "Not at all."));
        refused(() -> question.change("Why?", NOW), PracticeProblem.COMMENT_HIDDEN);
        refused(
                () -> question.answer(practice, answer, author, Ids.next(), "So.", NOW),
                PracticeProblem.COMMENT_HIDDEN);
        assertThat(question.showAgain()).isTrue();
        assertThat(question.showAgain()).isFalse();
        question.change("Why?", NOW);
        assertThat(question.editedAt).isEqualTo(NOW);
    }

    private static void refused(Runnable deed, PracticeProblem problem) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.type()).isEqualTo(problem));
    }
}
