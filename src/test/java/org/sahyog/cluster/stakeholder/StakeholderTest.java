package org.sahyog.cluster.stakeholder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sahyog.cluster.stakeholder.StakeholderState.*;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.sahyog.shared.Ids;

class StakeholderTest {

    private static final Instant NOW = Instant.parse("2026-05-10T06:30:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);

    private static Stakeholder asking() {
        return Stakeholder.ask(Ids.next(), Ids.next(), Ids.next(), "We make brass lamps.", NOW);
    }

    private static Stakeholder invited() {
        return Stakeholder.invite(Ids.next(), Ids.next(), Ids.next(), NOW);
    }

    @Test
    void oneAgentIsEnough() {
        Stakeholder firm = asking();
        firm.confirm(LATER);
        assertThat(firm.state).isEqualTo(ACTIVE);
        assertThat(firm.activeAt).isEqualTo(LATER);
    }

    @Test
    void theSecondMemberMakesItActive() {
        Stakeholder firm = asking();
        firm.vouched(1, LATER);
        assertThat(firm.state).isEqualTo(PENDING);
        firm.vouched(2, LATER);
        assertThat(firm.state).isEqualTo(ACTIVE);
    }

    @Test
    void aFirmThatAnAgentEntersIsActiveAtOnce() {
        assertThat(Stakeholder.enter(Ids.next(), Ids.next(), Ids.next(), NOW).active())
                .isTrue();
    }

    @Test
    void onlyTheInvitedAcceptAndNobodyConfirmsForThem() {
        Stakeholder firm = invited();
        assertThatThrownBy(() -> firm.confirm(LATER)).hasMessageContaining("INVITED");
        assertThatThrownBy(() -> firm.vouched(2, LATER)).hasMessageContaining("INVITED");
        firm.accept(LATER);
        assertThat(firm.state).isEqualTo(ACTIVE);
        assertThatThrownBy(() -> asking().accept(LATER)).hasMessage("This organisation is PENDING, not invited.");
    }

    @Test
    void aRequestIsRefusedWithItsReasonAndAMemberIsNot() {
        Stakeholder firm = asking();
        firm.refuse("Another trade.", LATER);
        assertThat(firm.state).isEqualTo(REFUSED);
        assertThat(firm.reason).isEqualTo("Another trade.");
        assertThat(firm.endedAt).isEqualTo(LATER);
        Stakeholder member = asking();
        member.confirm(NOW);
        assertThatThrownBy(() -> member.refuse("Changed our mind.", LATER))
                .hasMessage("This organisation is ACTIVE, so there is nothing to decide.");
    }

    @Test
    void anInvitationCanBeTakenBack() {
        Stakeholder firm = invited();
        firm.refuse("Invited by mistake.", LATER);
        assertThat(firm.state).isEqualTo(REFUSED);
    }

    @Test
    void leavingIsPossibleFromEveryLiveState() {
        Stakeholder member = asking();
        member.confirm(NOW);
        for (Stakeholder each : new Stakeholder[] {asking(), invited(), member}) {
            each.withdraw(LATER);
            assertThat(each.state).isEqualTo(LEFT);
            assertThat(each.endedAt).isEqualTo(LATER);
        }
    }

    @Test
    void whatHasEndedStaysSo() {
        Stakeholder firm = asking();
        firm.withdraw(NOW);
        assertThatThrownBy(() -> firm.withdraw(LATER)).hasMessage("This organisation is LEFT already.");
        assertThatThrownBy(() -> firm.confirm(LATER)).hasMessageContaining("LEFT");
        assertThatThrownBy(() -> firm.accept(LATER)).hasMessageContaining("LEFT");
        assertThatThrownBy(() -> firm.refuse("Too late.", LATER)).hasMessageContaining("LEFT");
    }
}
