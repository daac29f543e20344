package org.sahyog.challenge.listing;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.sahyog.challenge.ChallengeState;

/** Which challenges, and in which order. */
class ChallengeFilter {
    @RestQuery
    @Parameter(description = "only in this state; all but MERGED unless told")
    @Nullable
    ChallengeState state;

    @RestQuery
    @Size(max = 100)
    @Parameter(
            description =
                    "words of the title, the description or a product: in English, in Hindi, in Hindi with Latin letters, with slips; all must be there")
    @Nullable
    String q;

    @RestQuery
    @Parameter(description = "true: only those raised for an organisation of mine")
    @Nullable
    Boolean mine;

    @RestQuery
    @Parameter(description = "true: only those that affect a firm of mine, by its size, NIC code and products")
    @Nullable
    Boolean affectingMine;

    @RestQuery
    @Parameter(description = "only those linked to this event, enquiry or network, where I see it")
    @Nullable
    UUID linkedTo;

    @RestQuery
    @Parameter(description = "NEWEST unless told")
    @Nullable
    ChallengeOrder order;

    ChallengeOrder orderOrUsual() {
        return order == null ? ChallengeOrder.NEWEST : order;
    }
}
