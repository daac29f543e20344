package org.sahyog.reference.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An amount in words")
class MoneyInWordsTest {
    @ParameterizedTest(name = "{0} {1}: {2}")
    @DisplayName("is written in lakh and crore, to the minor unit")
    @CsvSource(delimiter = '|', textBlock = """
            0               | INR | ₹0.00
            5               | INR | ₹0.05
            -500            | INR | -₹5.00
            99999           | INR | ₹999.99
            100000          | INR | ₹1,000.00
            12345678        | INR | ₹1,23,456.78
            1234567890      | INR | ₹1,23,45,678.90
            10000000000000  | INR | ₹1,00,00,00,00,000.00
            12000           | EUR | EUR 120.00
            120000          | JPY | JPY 1,20,000
            """)
    void written(long minor, String currency, String text) {
        assertThat(MoneyInWords.of(minor, currency)).isEqualTo(text);
    }
}
