package org.sahyog.network.charter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.network.ballot.Ballot;

@DisplayName("The rules of a charter")
class NetworkRulesTest {
    private static final NetworkRules RULES = new NetworkRules(40, 55, 66, 7, 2, 24, false, true, null, null);

    @Test
    @DisplayName("ask more for a grave matter than for others")
    void ballots() {
        assertThat(RULES.ballot(false)).isEqualTo(new Ballot(40, 55, false));
        assertThat(RULES.ballot(true)).isEqualTo(new Ballot(40, 66, true));
    }

    @Test
    @DisplayName("are met by exactly the share that they name")
    void share() {
        assertThat(RULES.isGraveShare(33, 50)).isTrue();
        assertThat(RULES.isGraveShare(32, 50)).isFalse();
    }
}
