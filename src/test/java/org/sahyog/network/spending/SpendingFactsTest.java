package org.sahyog.network.spending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.network.charter.NetworkRules;

@DisplayName("A network's spending")
class SpendingFactsTest {
    private static final NetworkRules RULES = NetworkRules.USUAL;

    @Test
    @DisplayName("is free with a charter that enough have accepted, enough officers, and a treasurer among them")
    void free() {
        assertThat(new SpendingFacts(RULES, 2, true, 3, 2).holds()).isEmpty();
    }

    @Test
    @DisplayName("is frozen for each reason by itself")
    void frozen() {
        assertThat(new SpendingFacts(null, 2, true, 3, 0).holds()).containsExactly(SpendingHold.NO_CHARTER);
        assertThat(new SpendingFacts(RULES, 1, true, 3, 3).holds()).containsExactly(SpendingHold.TOO_FEW_OFFICERS);
        assertThat(new SpendingFacts(RULES, 2, false, 3, 3).holds()).containsExactly(SpendingHold.NO_TREASURER);
        assertThat(new SpendingFacts(RULES, 2, true, 3, 1).holds()).containsExactly(SpendingHold.CHARTER_NOT_ACCEPTED);
        assertThat(new SpendingFacts(null, 0, false, 1, 0).holds())
                .containsExactly(SpendingHold.NO_CHARTER, SpendingHold.TOO_FEW_OFFICERS, SpendingHold.NO_TREASURER);
    }

    @Test
    @DisplayName("does not wait for acceptance where the charter does not ask for it")
    void acceptanceByCharter() {
        NetworkRules easy = new NetworkRules(50, 50, 66, 7, 1, 24, false, false, null, null);
        assertThat(new SpendingFacts(easy, 1, true, 3, 0).holds()).isEmpty();
    }

    @Test
    @DisplayName("says in both languages why it is frozen, and what would end it")
    void words() {
        SpendingFacts facts = new SpendingFacts(RULES, 1, true, 3, 1);
        SpendingView english = SpendingView.of(facts, Locale.ENGLISH);
        assertThat(english.because().get(0).text()).isEqualTo("People who hold office: 1. At least 2 must.");
        assertThat(english.because().get(1).text())
                .isEqualTo("1 of 3 members have accepted the charter in force; 66 percent must.");
        assertThat(SpendingView.of(facts, Locale.forLanguageTag("hi")).because())
                .allSatisfy(each -> assertThat(each.remedy()).containsPattern("\\p{IsDevanagari}"));
    }
}
