package org.sahyog.event.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.shared.problem.DomainException;

@DisplayName("What is said after an event")
class QuestionnaireTest {
    private final Questionnaire asked = new Questionnaire(List.of(
            new QuestionView("USEFUL", QuestionForm.SCALE, "How useful?", List.of()),
            new QuestionView(
                    "AGAIN",
                    QuestionForm.CHOICE,
                    "Again?",
                    List.of(new ChoiceView("YES", "Yes"), new ChoiceView("NO", "No"))),
            new QuestionView("BEST", QuestionForm.TEXT, "What was best?", List.of())));
    private final AnswerDraft useful = new AnswerDraft("USEFUL", 4, null, null);
    private final AnswerDraft again = new AnswerDraft("AGAIN", null, "YES", null);

    @Test
    @DisplayName("is an answer to each question; texts may lack")
    void complete() {
        assertThat(asked.said(List.of(useful, again))).isEqualTo(Map.of("USEFUL", "4", "AGAIN", "YES"));
        assertThat(asked.said(List.of(again, useful, new AnswerDraft("BEST", null, null, "The tea"))))
                .containsEntry("BEST", "The tea");
        assertThatThrownBy(() -> asked.said(List.of(useful))).hasMessageContaining("Again?");
    }

    @Test
    @DisplayName("fits its question, and is said once")
    void fits() {
        refused(() -> asked.said(List.of(useful, again, useful)));
        refused(() -> asked.said(List.of(useful, new AnswerDraft("AGAIN", null, "PERHAPS", null))));
        refused(() -> asked.said(List.of(again, new AnswerDraft("USEFUL", null, "4", null))));
        refused(() -> asked.said(List.of(again, new AnswerDraft("USEFUL", 4, null, "and well made"))));
        refused(() -> asked.said(List.of(useful, again, new AnswerDraft("PACE", null, "FAST", null))));
        refused(() -> asked.said(List.of(useful, again, new AnswerDraft("BEST", null, null, " "))));
    }

    private static void refused(ThrowingCallable saying) {
        assertThatThrownBy(saying)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.type()).isEqualTo(FeedbackProblem.ANSWER_UNFIT));
    }

    @Test
    @DisplayName("waits in no order until there are five: the last one lies in each place equally often")
    void shuffled() {
        int[] places = new int[5];
        for (int seed = 0; seed < 5000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Box box = Box.EMPTY;
            for (int nth = 0; nth < 5; nth++) {
                assertThat(box.isEnough()).isFalse();
                box = box.with(Map.of("nth", String.valueOf(nth)), random);
            }
            assertThat(box.isEnough()).isTrue();
            places[box.waiting().indexOf(Map.of("nth", "4"))]++;
        }
        assertThat(IntStream.of(places).boxed()).allMatch(times -> times > 850 && times < 1150);
    }
}
