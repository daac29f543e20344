package org.sahyog.event.certificate.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.event.certificate.CertifiedPlace;
import org.sahyog.event.certificate.Earned;
import org.sahyog.event.certificate.issue.Issuing.Judgement;

@DisplayName("Who gets a certificate")
class IssuingTest {
    private static final UUID REGISTRATION = UUID.randomUUID();
    private static final UUID STANDS = UUID.randomUUID();

    @Test
    @DisplayName("is said of each place that is named, once, and of who gets none why")
    void named() {
        Issuing issuing = new Issuing(
                List.of(earned(1, "Ravi"), earned(2, null), earned(3, "Meena"), earned(5, null)),
                Map.of(new CertifiedPlace(REGISTRATION, 3), STANDS));
        Judgement judged = issuing.of(List.of(
                draft(1, null),
                draft(1, "Ravi Kumar"),
                draft(2, null),
                draft(3, "Meena Kumari"),
                draft(4, "Nobody"),
                draft(5, "சுப்பு")));
        assertThat(judged.answer().places())
                .extracting(IssuedPlaceView::outcome)
                .containsExactly(
                        PlaceOutcome.ISSUED,
                        PlaceOutcome.NAME_MISSING,
                        PlaceOutcome.STANDS,
                        PlaceOutcome.NOT_EARNED,
                        PlaceOutcome.ISSUED);
        assertThat(judged.answer().places().get(2).certificateId()).isEqualTo(STANDS);
        assertThat(judged.certificates())
                .extracting(each -> each.earned().name())
                .containsExactly("Ravi", "சுப்பு");
    }

    @Test
    @DisplayName("is two hundred at once at most, the nameless after them, until none is left")
    void all() {
        List<Earned> many = Stream.concat(
                        IntStream.rangeClosed(1, 250).mapToObj(place -> earned(place, null)),
                        IntStream.rangeClosed(251, 500).mapToObj(place -> earned(place, "Worker " + place)))
                .toList();
        Judgement first = new Issuing(many, Map.of()).ofAll();
        assertThat(first.certificates()).hasSize(200);
        assertThat(first.answer().places()).hasSize(400);
        assertThat(first.answer().more()).isTrue();
        Map<CertifiedPlace, UUID> standing = first.certificates().stream()
                .collect(Collectors.toMap(each -> each.earned().place(), Issuing.New::id));
        Judgement second = new Issuing(many, standing).ofAll();
        assertThat(second.certificates()).hasSize(50).doesNotContainAnyElementsOf(first.certificates());
        assertThat(second.answer().more()).isFalse();
    }

    private static Earned earned(int place, String name) {
        return new Earned(new CertifiedPlace(REGISTRATION, place), UUID.randomUUID(), name, null, null);
    }

    private static PlaceDraft draft(int place, String name) {
        return new PlaceDraft(REGISTRATION, place, name);
    }
}
