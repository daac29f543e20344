package org.sahyog.network.spending;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sahyog.shared.request.Sentences;
import org.sahyog.shared.request.Wording;

@Schema(description = "One reason why nothing is spent, in the caller’s language.")
public record SpendingHoldView(
        SpendingHold code,
        String text,

        @Schema(description = "what would end it") String remedy) {
    private static final Sentences TEXTS = new Sentences("texts.network");

    static SpendingHoldView of(SpendingHold hold, SpendingFacts facts, Locale language) {
        return new SpendingHoldView(
                hold,
                wording(hold, "text", facts).in(language),
                wording(hold, "remedy", facts).in(language));
    }

    static Wording wording(SpendingHold hold, String part, SpendingFacts facts) {
        return TEXTS.wording(
                hold.name() + "." + part,
                facts.officers(),
                facts.rulesOrUsual().minimumOfficers(),
                facts.accepted(),
                facts.members(),
                facts.rulesOrUsual().gravePercent());
    }
}
