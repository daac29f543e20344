package org.sahyog.costpool.dues;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.CostPool;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.request.Author;

/** An amount that each member is asked for in each period. Never changed: another amount is another due. */
@Entity
@Table(name = "cost_pool_due")
class Due {
    /** Who is entered later as a member of earlier days is asked for periods so long ago. */
    private static final int MOST_DAYS_AGO = 366;

    @Id
    UUID id;

    @Column(name = "cluster_id")
    UUID clusterId;

    @Column(name = "pool_id")
    UUID poolId;

    String title;

    long amount;

    @Enumerated(EnumType.STRING)
    DueInterval every;

    @Column(name = "starts_on")
    LocalDate startsOn;

    @Column(name = "days_to_pay")
    int daysToPay;

    @Column(name = "ends_on")
    @Nullable
    LocalDate endsOn;

    @Column(name = "arisen_on")
    LocalDate arisenOn;

    @Column(name = "set_at")
    Instant setAt;

    @Column(name = "ended_at")
    @Nullable
    Instant endedAt;

    @Embedded
    Author author;

    @Version
    int version;

    static Due set(CostPool pool, UUID id, DueDraft draft, Author author, Instant now) {
        LocalDate last = draft.endsOn();
        DomainException.refuseIf(last != null && last.isBefore(draft.startsOn()), DueProblem.ENDS_EARLY);
        Due due = new Due();
        due.id = id;
        due.clusterId = pool.clusterId;
        due.poolId = pool.id;
        due.title = draft.title();
        due.amount = draft.amount();
        due.every = draft.every();
        due.startsOn = draft.startsOn();
        due.daysToPay = draft.daysToPay();
        due.endsOn = last;
        due.arisenOn = draft.startsOn();
        due.setAt = now;
        due.author = author;
        return due;
    }

    /** The first days of the periods that have begun by {@code today}, and of which somebody may not have been asked yet. */
    List<LocalDate> beginnings(LocalDate today) {
        LocalDate last = endsOn == null || endsOn.isAfter(today) ? today : endsOn;
        LocalDate earliest = arisenOn.minusDays(MOST_DAYS_AGO);
        return every.beginnings(startsOn, last).stream()
                .filter(day -> !day.isBefore(earliest))
                .toList();
    }

    void arisen(LocalDate today) {
        arisenOn = today.isAfter(arisenOn) ? today : arisenOn;
    }

    /** No other period begins. What was asked for is to be paid. */
    void end(Instant now) {
        DomainException.refuseIf(endedAt != null, DueProblem.ENDED);
        endedAt = now;
    }
}
