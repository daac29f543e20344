package org.sahyog.reference.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An amount, spelled")
class MoneySpelledTest {
    private static final Locale HINDI = Locale.forLanguageTag("hi");

    @Test
    @DisplayName("is in lakh and crore, in English and in Hindi")
    void rupees() {
        says(
                12_345_678_90L,
                "Rupees one crore twenty-three lakh forty-five thousand six hundred seventy-eight and ninety paise only",
                "एक करोड़ तेईस लाख पैंतालीस हज़ार छह सौ अठहत्तर रुपये नब्बे पैसे मात्र");
        says(100_000_00L, "Rupees one lakh only", "एक लाख रुपये मात्र");
        says(100_005_00L, "Rupees one lakh five only", "एक लाख पाँच रुपये मात्र");
        says(1_00, "Rupee one only", "एक रुपया मात्र");
        says(1_01, "Rupees one and one paise only", "एक रुपये एक पैसे मात्र");
        says(50, "fifty paise only", "पचास पैसे मात्र");
        says(0, "Rupees zero only", "शून्य रुपये मात्र");
        says(10_000_000_000_000L, "Rupees ten thousand crore only", "दस हज़ार करोड़ रुपये मात्र");
    }

    @Test
    @DisplayName("of another currency keeps its parts in figures")
    void others() {
        assertThat(MoneySpelled.of(1_250_50, "EUR", Locale.ENGLISH))
                .isEqualTo("EUR one thousand two hundred fifty and 50/100 only");
        assertThat(MoneySpelled.of(7, "JPY", HINDI)).isEqualTo("JPY सात मात्र");
        assertThat(MoneySpelled.of(1_005, "KWD", Locale.ENGLISH)).isEqualTo("KWD one and 5/1000 only");
    }

    @Test
    @DisplayName("is another text for each amount; below zero nothing is owed in words")
    void distinct() {
        for (Locale language : Set.of(Locale.ENGLISH, HINDI)) {
            Set<String> seen = new HashSet<>();
            for (long paise = 0; paise < 30_000; paise++) {
                assertThat(seen.add(MoneySpelled.of(paise * 997, "INR", language)))
                        .as("%s", paise * 997)
                        .isTrue();
            }
        }
        assertThatThrownBy(() -> MoneySpelled.of(-1, "INR", HINDI)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void says(long paise, String english, String hindi) {
        assertThat(MoneySpelled.of(paise, "INR", Locale.ENGLISH)).isEqualTo(english);
        assertThat(MoneySpelled.of(paise, "INR", HINDI)).isEqualTo(hindi);
    }
}
