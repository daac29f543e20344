package org.sahyog.identity.affiliation;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.UUID;
import org.sahyog.shared.deadline.DeadlineHandler;

/** A delegate's last day is over. */
@Singleton
class AffiliationEnd implements DeadlineHandler {
    /** Days of affiliations are India’s, as in the view `affiliation_today`. */
    static final ZoneId INDIA = ZoneId.of("Asia/Kolkata");

    static final String KIND = "affiliation.end";

    private final Affiliations affiliations;

    AffiliationEnd(Affiliations affiliations) {
        this.affiliations = affiliations;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Uni<Void> due(UUID affiliation) {
        return affiliations.expire(affiliation);
    }
}
