package org.sahyog.directory.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.shared.Ids;

@DisplayName("An enquiry")
class EnquiryTest {
    private static final Instant NOW = Instant.parse("2027-01-10T06:30:00Z");
    private static final Instant CLOSING = NOW.plusSeconds(3600);
    private static final LocalDate MAY = LocalDate.parse("2027-05-01");

    private final Enquiry enquiry = Enquiry.ask(Ids.next(), Ids.next(), draft(CLOSING, MAY), NOW);

    private static EnquiryDraft draft(Instant closesAt, LocalDate wantedBy) {
        return new EnquiryDraft(null, "Lamps", 500L, "pieces", wantedBy, closesAt, null);
    }

    private EnquiryOffer offer(long quantity) {
        return EnquiryOffer.of(enquiry, Ids.next(), new EnquiryOfferDraft(quantity, null, MAY, null), NOW);
    }

    private void settle(List<EnquiryOffer> standing, Set<UUID> chosen, boolean lessIsEnough) {
        List<UUID> members = standing.stream().map(offer -> offer.id).toList();
        enquiry.settle(chosen, lessIsEnough, standing, members, NOW);
    }

    @Test
    @DisplayName("closes within a year from now, and is wanted by a day to come")
    void ahead() {
        assertThatThrownBy(() -> Enquiry.ask(Ids.next(), null, draft(NOW, MAY), NOW))
                .hasMessageContaining("for a while");
        assertThatThrownBy(() -> Enquiry.ask(Ids.next(), null, draft(Instant.MAX, MAY), NOW))
                .hasMessageContaining("a year at most");
        for (LocalDate day : List.of(LocalDate.MAX, LocalDate.MIN, LocalDate.parse("2027-01-08"))) {
            assertThatThrownBy(() -> Enquiry.ask(Ids.next(), null, draft(CLOSING, day), NOW))
                    .hasMessageContaining("The day is over already");
        }
    }

    @Test
    @DisplayName("takes offers until its time, whether the job has closed it or not, and closes once")
    void closes() {
        assertThat(enquiry.close(CLOSING.minusNanos(1))).isFalse();
        enquiry.refuseUnlessOpen(CLOSING.minusNanos(1));
        assertThatThrownBy(() -> enquiry.refuseUnlessOpen(CLOSING)).hasMessageContaining("Offers were taken until");
        assertThat(enquiry.close(CLOSING)).isTrue();
        assertThat(enquiry.close(CLOSING)).isFalse();
        assertThatThrownBy(() -> enquiry.refuseUnlessOpen(NOW)).hasMessageContaining("Offers were taken until");
    }

    @Test
    @DisplayName("is settled by offers that make it together, once; all others are declined")
    void settled() {
        List<EnquiryOffer> standing = List.of(offer(300), offer(200), offer(100));
        Set<UUID> chosen = Set.of(standing.get(0).id, standing.get(1).id);
        settle(standing, chosen, false);
        assertThat(standing)
                .extracting(offer -> offer.state)
                .containsExactly(EnquiryOfferState.ACCEPTED, EnquiryOfferState.ACCEPTED, EnquiryOfferState.DECLINED);
        assertThatThrownBy(() -> settle(standing, chosen, false)).hasMessageContaining("chosen already");
        assertThat(enquiry.close(CLOSING)).isFalse();
        assertThatThrownBy(() -> enquiry.refuseUnlessOpen(NOW)).hasMessageContaining("chosen already");
    }

    @Test
    @DisplayName("is settled by less, or by nothing, only where that is said")
    void less() {
        List<EnquiryOffer> standing = new ArrayList<>(List.of(offer(300)));
        Set<UUID> chosen = Set.of(standing.get(0).id);
        assertThatThrownBy(() -> settle(standing, chosen, false))
                .hasMessage("The chosen offers make 300 of 500 pieces.");
        assertThat(standing.get(0).state).isEqualTo(EnquiryOfferState.OFFERED);
        settle(standing, Set.of(), true);
        assertThat(standing.get(0).state).isEqualTo(EnquiryOfferState.DECLINED);
        assertThat(enquiry.state).isEqualTo(EnquiryState.SETTLED);
    }

    @Test
    @DisplayName("is not made up by offers that nobody chose")
    void others() {
        List<EnquiryOffer> standing = List.of(offer(300), offer(200));
        assertThatThrownBy(() -> settle(standing, Set.of(standing.get(0).id), false))
                .hasMessage("The chosen offers make 300 of 500 pieces.");
    }

    @Test
    @DisplayName("is not settled by an offer that was taken back, nor by one of who has left the cluster")
    void unfit() {
        EnquiryOffer left = offer(500);
        assertThatThrownBy(() -> enquiry.settle(Set.of(left.id), false, List.of(left), List.of(), NOW))
                .hasMessageContaining("does not stand");
        assertThat(enquiry.state).isEqualTo(EnquiryState.OPEN);
    }

    @Test
    @DisplayName("has offers that are changed and taken back while they stand")
    void offers() {
        EnquiryOffer offer = offer(100);
        offer.change(new EnquiryOfferDraft(150L, new OfferPrice(99L, "INR"), MAY, "Two lots."), NOW);
        assertThat(offer.quantity).isEqualTo(150);
        assertThat(offer.priceMinor).isEqualTo(99);
        offer.change(new EnquiryOfferDraft(150L, null, MAY, null), NOW);
        assertThat(offer.currency).isNull();
        offer.withdraw();
        assertThatThrownBy(offer::withdraw).hasMessage("The offer is WITHDRAWN.");
    }
}
