package org.sahyog.identity.check;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConstraintsTest {

    private static final Locale HINDI = Locale.forLanguageTag("hi");

    record Form(
            @ValidUdyam @Nullable String udyam,
            @ValidPin @Nullable String pin,
            @ValidNic @Nullable String nic,
            @ValidGstin @Nullable String gstin,
            @ValidPhone @Nullable String phone) {}

    @Test
    void nothing_is_valid_and_so_is_what_is_right() {
        assertThat(messages(Locale.ENGLISH, new Form(null, null, null, null, null)))
                .isEmpty();
        assertThat(messages(
                        Locale.ENGLISH,
                        new Form("udyam up 50 0012345", "244 001", "2599", "27aapfu0939f1zv", "098765 43210")))
                .isEmpty();
    }

    @Test
    void each_refusal_says_in_english_what_is_expected_with_an_example() {
        assertThat(messages(Locale.ENGLISH, allWrong()))
                .hasSize(5)
                .anyMatch(message -> message.contains("UDYAM-UP-50-0012345"))
                .anyMatch(message -> message.contains("244001"))
                .anyMatch(message -> message.contains("2599"))
                .anyMatch(message -> message.contains("27AAPFU0939F1ZV"))
                .anyMatch(message -> message.contains("98765 43210"))
                .noneMatch(message -> message.contains("{"));
    }

    @Test
    void and_in_hindi() {
        assertThat(messages(HINDI, allWrong()))
                .hasSize(5)
                .allMatch(message -> message.matches("(?s).*\\p{IsDevanagari}.*"))
                .contains("पिन कोड में छह अंक होते हैं और वह भारतीय डाक की सूची में होना चाहिए, जैसे 244001।");
    }

    private static Form allWrong() {
        return new Form("UDYAM-XX-1", "999999", "2594", "27AAPFU0939F1ZW", "12345");
    }

    private static List<String> messages(Locale locale, Form form) {
        try (var factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .locales(Locale.ENGLISH, HINDI)
                .defaultLocale(locale)
                .buildValidatorFactory()) {
            return factory.getValidator().validate(form).stream()
                    .map(ConstraintViolation::getMessage)
                    .toList();
        }
    }
}
