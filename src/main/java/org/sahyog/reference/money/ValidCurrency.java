package org.sahyog.reference.money;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The code (ISO 4217) of a currency that some country has today: no former one, no metal, none for tests. Null is valid. */
@Documented
@Constraint(validatedBy = ValidCurrency.Rule.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
public @interface ValidCurrency {
    /** For the description of the API, which does not know the rule. */
    String PATTERN = "[A-Z]{3}";

    String DESCRIPTION = "ISO 4217, of a currency that some country has today";

    String message() default "{sahyog.currency}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    final class Rule implements ConstraintValidator<ValidCurrency, String> {
        /** Java keeps former currencies among its own, but gives each country the one of today. */
        private static final Set<String> OF_COUNTRIES = Arrays.stream(Locale.getISOCountries())
                .map(country -> Currency.getInstance(
                        new Locale.Builder().setRegion(country).build()))
                .filter(Objects::nonNull)
                .map(Currency::getCurrencyCode)
                .collect(Collectors.toUnmodifiableSet());

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || OF_COUNTRIES.contains(text);
        }
    }
}
