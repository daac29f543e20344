package org.sahyog.event.seat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sahyog.event.Drafts;
import org.sahyog.event.SeatPolicy;
import org.sahyog.event.seat.SeatChange.Reason;

@Tag("I24")
@DisplayName("Who is behind others in the line")
class BehindOthersTest {
    private final UUID asha = UUID.randomUUID();
    private final UUID bilal = UUID.randomUUID();
    private final UUID chitra = UUID.randomUUID();
    private final Hall hall = new Hall(
            1, SeatPolicy.USUAL, List.of(), Drafts.published(Drafts.usual()).startsAt(), Drafts.NOW);

    @Test
    @DisplayName("is passed by whoever comes later, and the log says why it waits")
    void passed() {
        ask(asha, false);
        ask(bilal, true);
        ask(chitra, false);
        assertThat(reasons(bilal)).contains(Reason.OUTCOMES_UNTOLD);
        assertThat(reasons(chitra)).doesNotContain(Reason.OUTCOMES_UNTOLD);
        withdraw(asha);
        assertThat(hall.offerTo(chitra)).isNotNull();
        assertThat(hall.offerTo(bilal)).isNull();
    }

    @Test
    @DisplayName("takes a seat that is free all the same, and is put first by an organiser’s priority")
    void notShutOut() {
        ask(asha, true);
        assertThat(hall.of(asha).seats()).isOne();
        ask(bilal, true);
        ask(chitra, false);
        WaitingParty party = hall.partyOf(bilal);
        hall.change(seating -> seating.course().prioritise(party, 1, "Her process", UUID.randomUUID(), hall.now));
        withdraw(asha);
        assertThat(hall.offerTo(bilal)).isNotNull();
    }

    private void ask(UUID organisation, boolean behind) {
        hall.now = hall.now.plusMillis(1);
        Registration registration = Registration.of(hall.event, organisation, null, null, hall.now);
        hall.change(seating -> seating.behindOthers(behind).ask(registration, 1, IfFull.WAIT, hall.now));
    }

    private void withdraw(UUID organisation) {
        hall.change(seating -> seating.withdraw(hall.of(organisation), hall.now));
    }

    private List<Reason> reasons(UUID organisation) {
        return hall.log.stream()
                .filter(line -> organisation.equals(line.organisation()))
                .map(SeatChange::reason)
                .toList();
    }
}
