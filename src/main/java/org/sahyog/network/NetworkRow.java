package org.sahyog.network;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.network.spending.SpendingFacts;
import org.sahyog.network.spending.SpendingView;

/** A network as PostgreSQL writes it: its card, and what only some see; what may be spent is judged here. */
record NetworkRow(NetworkView card, @Nullable Inside inside) {
    record Inside(
            @Nullable UUID charterId,
            @Nullable Integer charterNumber,
            SpendingFacts facts,
            int openProposals,
            int waiting) {
        NetworkInsideView view(Locale language) {
            return new NetworkInsideView(
                    charterId,
                    charterNumber,
                    facts.rulesOrUsual(),
                    SpendingView.of(facts, language),
                    openProposals,
                    waiting);
        }
    }

    NetworkView view(Locale language) {
        return inside == null ? card : card.with(inside.view(language));
    }
}
