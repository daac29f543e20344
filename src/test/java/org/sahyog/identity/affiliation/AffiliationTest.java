package org.sahyog.identity.affiliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.identity.AffiliationRole;

@DisplayName("Acting for a firm")
class AffiliationTest {
    private static final LocalDate TODAY = LocalDate.parse("2027-01-10");

    @Test
    @DisplayName("a delegate may become owner on her last day, and then her term ends no more")
    void delegateBecomesOwner() {
        Affiliation owner = of(AffiliationRole.OWNER, null);
        Affiliation munim = of(AffiliationRole.DELEGATE, TODAY);
        owner.handOver(munim, TODAY);
        assertThat(munim.role).isEqualTo(AffiliationRole.OWNER);
        assertThat(munim.isOver(TODAY.plusDays(400))).isFalse();
        assertThat(owner.role).isEqualTo(AffiliationRole.STAFF);
    }

    @Test
    @DisplayName("ownership is not handed to a delegate whose term is over, nor to whoever has it")
    void handOverRefused() {
        Affiliation owner = of(AffiliationRole.OWNER, null);
        Affiliation former = of(AffiliationRole.DELEGATE, TODAY.minusDays(1));
        assertThatThrownBy(() -> owner.handOver(former, TODAY)).hasMessage("This affiliation has ended.");
        assertThatThrownBy(() -> owner.handOver(owner, TODAY)).hasMessage("Ownership is handed over to somebody else.");
        assertThat(owner.role).isEqualTo(AffiliationRole.OWNER);
        assertThat(former.role).isEqualTo(AffiliationRole.DELEGATE);
    }

    private static Affiliation of(AffiliationRole role, LocalDate untilOn) {
        Set<String> rights = role == AffiliationRole.DELEGATE ? Set.of("SPEND") : Set.of();
        Affiliation affiliation =
                Affiliation.begin(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), role, rights, Instant.EPOCH);
        affiliation.untilOn = untilOn;
        return affiliation;
    }
}
