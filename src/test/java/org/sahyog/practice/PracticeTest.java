package org.sahyog.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.shared.problem.DomainException;

@DisplayName("A practice")
class PracticeTest {
    private static final Instant NOW = Instant.parse("2026-05-04T08:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);

    private final Practice practice =
            Practice.begin(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), PracticeVisibility.PROGRAMME, NOW);
    private final UUID first = UUID.randomUUID();

    PracticeTest() {
        practice.open(first);
    }

    private void publish(Instant at) {
        practice.submit(at);
        practice.publish(at);
    }

    private static void refused(PracticeProblem problem, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.type()).isEqualTo(problem));
    }

    @Test
    @DisplayName("goes from draft to reviewers and back, or is published")
    void course() {
        refused(PracticeProblem.NOT_SUBMITTED, () -> practice.publish(NOW));
        practice.submit(NOW);
        refused(PracticeProblem.UNDER_REVIEW, () -> practice.submit(NOW));
        practice.sendBack(NOW);
        refused(PracticeProblem.NOT_SUBMITTED, () -> practice.sendBack(NOW));
        refused(PracticeProblem.NOT_PUBLISHED, () -> practice.revise(UUID.randomUUID(), NOW));
        publish(LATER);
        assertThat(practice.publishedId()).isEqualTo(first);
        assertThat(practice.isOpen()).isFalse();
        assertThat(practice.listedAt).isEqualTo(LATER);
        refused(PracticeProblem.NOT_OPEN, practice::refuseUnlessDraft);
    }

    @Test
    @DisplayName("is taken back from its reviewers, and its draft discarded: of a revision what is published stays")
    void discarded() {
        refused(PracticeProblem.NOT_SUBMITTED, () -> practice.sendBack(NOW));
        practice.submit(NOW);
        refused(PracticeProblem.UNDER_REVIEW, () -> practice.discardDraft(NOW));
        practice.sendBack(NOW);
        publish(NOW);
        refused(PracticeProblem.NOT_OPEN, () -> practice.discardDraft(NOW));
        practice.revise(UUID.randomUUID(), NOW);
        practice.discardDraft(LATER);
        assertThat(practice.isOpen()).isFalse();
        assertThat(practice.publishedId()).isEqualTo(first);
    }

    @Test
    @DisplayName("is read as published until its revision is, and keeps when it was first")
    void revised() {
        publish(NOW);
        UUID second = UUID.randomUUID();
        practice.revise(second, NOW);
        refused(PracticeProblem.OPEN_ALREADY, () -> practice.revise(UUID.randomUUID(), NOW));
        assertThat(practice.publishedId()).isEqualTo(first);
        publish(LATER);
        assertThat(practice.publishedId()).isEqualTo(second);
        assertThat(practice.published.firstAt()).isEqualTo(NOW);
        assertThat(practice.published.at()).isEqualTo(LATER);
    }

    @Test
    @DisplayName("is retired once, when it is published, and gives up what was open")
    void retired() {
        refused(PracticeProblem.NOT_PUBLISHED, () -> practice.retire("Gas", NOW));
        publish(NOW);
        practice.revise(UUID.randomUUID(), NOW);
        practice.retire("Gas", LATER);
        assertThat(practice.isOpen()).isFalse();
        refused(PracticeProblem.RETIRED, () -> practice.retire("Gas", LATER));
        refused(PracticeProblem.RETIRED, () -> practice.revise(UUID.randomUUID(), LATER));
    }

    @Test
    @DisplayName("is narrowed for phones of the programme when its cluster alone reads it from then on")
    void narrowed() {
        assertThat(practice.isNarrowedBy(PracticeVisibility.CLUSTER)).isFalse();
        publish(NOW);
        assertThat(practice.isNarrowedBy(PracticeVisibility.CLUSTER)).isTrue();
        assertThat(practice.isNarrowedBy(PracticeVisibility.PUBLIC)).isFalse();
        assertThat(practice.show(PracticeVisibility.CLUSTER, LATER)).isTrue();
        assertThat(practice.show(PracticeVisibility.CLUSTER, LATER)).isFalse();
        assertThat(practice.isNarrowedBy(PracticeVisibility.CLUSTER)).isFalse();
    }

    @Test
    @DisplayName("is of its organisation alone")
    void owned() {
        practice.refuseUnlessOf(List.of(UUID.randomUUID(), practice.organisationId()));
        refused(PracticeProblem.NOT_YOURS, () -> practice.refuseUnlessOf(List.of(UUID.randomUUID())));
    }

    @Test
    @DisplayName("measures with numbers that read the same, however they were typed")
    void measured() {
        MeasuredBenefit typed = new MeasuredBenefit("Coal", new BigDecimal("40.500"), new BigDecimal("1E+2"), "kg");
        assertThat(typed).isEqualTo(new MeasuredBenefit("Coal", new BigDecimal("40.5"), new BigDecimal("100"), "kg"));
        assertThat(typed.after().toString()).isEqualTo("100");
        BigDecimal endless = new BigDecimal("1E+999999999");
        assertThat(new MeasuredBenefit("Coal", endless, endless, "kg").before()).isSameAs(endless);
    }
}
