package org.sahyog.studytour.outcome;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.sahyog.event.seat.LineRule;
import org.sahyog.shared.database.Sql;
import org.sahyog.studytour.rule.TourRule;

/** Where the cluster’s agency or the organiser wants it so, a firm that left out what was due after its last tour in the cluster goes behind others. */
@Singleton
class UntoldOutcomes implements LineRule {
    private static final Sql SKIPPED = Sql.of("""
            select coalesce((select %s from study_tour y where y.cluster_id = :cluster and y.event_id = :event), false)
                and tour_skipped(:cluster, :organisation, cast(:now as timestamptz))
            """.formatted(TourRule.TELLERS_FIRST));

    private final Clock clock;

    UntoldOutcomes(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Uni<Boolean> putsBehind(UUID clusterId, UUID eventId, UUID organisationId) {
        return SKIPPED.with("cluster", clusterId)
                .with("event", eventId)
                .with("organisation", organisationId)
                .with("now", clock.instant())
                .value(Boolean.class);
    }
}
