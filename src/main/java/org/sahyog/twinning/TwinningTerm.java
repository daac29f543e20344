package org.sahyog.twinning;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.UUID;
import org.sahyog.shared.deadline.DeadlineHandler;
import org.sahyog.shared.deadline.Deadlines;

/** The end of a twinning’s term, by the days of the cluster that proposed it: told two months before, and then it is over. */
@ApplicationScoped
class TwinningTerm {
    private static final String NEAR = "twinning.term-near";
    private static final String OVER = "twinning.term-over";
    private static final Period AHEAD = Period.ofMonths(2);

    private final TwinningRepository repository;
    private final TwinningDeeds deeds;
    private final Deadlines deadlines;
    private final Clock clock;

    TwinningTerm(TwinningRepository repository, TwinningDeeds deeds, Deadlines deadlines, Clock clock) {
        this.repository = repository;
        this.deeds = deeds;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Again after each renewal. */
    Uni<Void> watch(Twinning twinning) {
        return repository
                .zone(twinning.clusterId)
                .chain(zone -> deadlines
                        .set(OVER, twinning.id, over(twinning, zone))
                        .chain(() -> near(twinning, zone).isAfter(clock.instant())
                                ? deadlines.set(NEAR, twinning.id, near(twinning, zone))
                                : Uni.createFrom().voidItem()));
    }

    Uni<Void> forget(Twinning twinning) {
        return deadlines.lift(OVER, twinning.id).chain(() -> deadlines.lift(NEAR, twinning.id));
    }

    private static Instant over(Twinning twinning, ZoneId zone) {
        return twinning.lastDay().plusDays(1).atStartOfDay(zone).toInstant();
    }

    private static Instant near(Twinning twinning, ZoneId zone) {
        return twinning.lastDay().minus(AHEAD).atStartOfDay(zone).toInstant();
    }

    Uni<Void> near(UUID id) {
        return repository
                .get(id)
                .chain(twinning -> repository.zone(twinning.clusterId).chain(zone -> {
                    if (!twinning.isActive()) {
                        return Uni.createFrom().voidItem();
                    }
                    Instant due = near(twinning, zone);
                    return due.isAfter(clock.instant()) ? deadlines.set(NEAR, id, due) : deeds.record(NEAR, twinning);
                }));
    }

    Uni<Void> over(UUID id) {
        Instant now = clock.instant();
        return repository
                .get(id)
                .chain(twinning -> repository.zone(twinning.clusterId).chain(zone -> {
                    LocalDate today = LocalDate.ofInstant(now, zone);
                    if (twinning.endWithTerm(today, now)) {
                        return repository.forget(twinning).chain(() -> deeds.record(OVER, twinning));
                    }
                    return twinning.isActive()
                            ? deadlines.set(OVER, id, over(twinning, zone))
                            : Uni.createFrom().voidItem();
                }));
    }

    /** One handler for each moment. */
    static class Handlers {
        @Produces
        @Singleton
        DeadlineHandler near(TwinningTerm term) {
            return DeadlineHandler.of(NEAR, term::near);
        }

        @Produces
        @Singleton
        DeadlineHandler over(TwinningTerm term) {
            return DeadlineHandler.of(OVER, term::over);
        }
    }
}
