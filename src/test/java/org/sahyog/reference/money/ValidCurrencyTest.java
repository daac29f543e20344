package org.sahyog.reference.money;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A currency")
class ValidCurrencyTest {
    private static final ValidatorFactory FACTORY = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();

    private record Price(@ValidCurrency @Nullable String currency) {}

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    private static boolean isValid(@Nullable String code) {
        Validator validator = FACTORY.getValidator();
        return validator.validate(new Price(code)).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"INR", "NPR", "BDT", "LKR", "USD", "EUR", "JPY", "KWD", "XOF", "XCD"})
    @DisplayName("is one that a country has today, or none")
    void valid(@Nullable String code) {
        assertThat(isValid(code)).isTrue();
        assertThat(code == null || code.matches(ValidCurrency.PATTERN)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"XXX", "XTS", "XAU", "XDR", "DEM", "ZWD", "ABC", "inr", "IN", "INRR", " INR", "₹", ""})
    @DisplayName("is no former one, no metal, no placeholder, and nothing else of three letters")
    void invalid(String code) {
        assertThat(isValid(code)).isFalse();
    }
}
