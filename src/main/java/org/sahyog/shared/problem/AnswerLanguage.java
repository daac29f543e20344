package org.sahyog.shared.problem;

import io.quarkus.arc.Arc;
import jakarta.inject.Singleton;
import java.util.Locale;
import org.hibernate.validator.spi.messageinterpolation.LocaleResolver;
import org.hibernate.validator.spi.messageinterpolation.LocaleResolverContext;
import org.sahyog.shared.request.CurrentRequest;

/** Violated constraints speak as all else that an answer says; Quarkus' own resolver knows nothing of the account's language. */
@Singleton
class AnswerLanguage implements LocaleResolver {
    private final CurrentRequest current;

    AnswerLanguage(CurrentRequest current) {
        this.current = current;
    }

    @Override
    public Locale resolve(LocaleResolverContext context) {
        return Arc.container().requestContext().isActive() ? current.language() : context.getDefaultLocale();
    }
}
