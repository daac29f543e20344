package org.sahyog.costpool;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.split.SharingRule;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.request.Author;

/** Money of some members of a network for one purpose. Its row is locked by whoever writes into its book: one thing at a time. */
@Entity
@Table(name = "cost_pool")
public class CostPool {
    /** What happened is entered within a financial year. */
    private static final int MOST_DAYS_AGO = 366;

    private static final int MOST_DAYS_AHEAD = 366;

    @Id
    public UUID id;

    @Column(name = "cluster_id")
    public UUID clusterId;

    @Column(name = "network_id")
    public UUID networkId;

    @Column(name = "event_id")
    @Nullable
    public UUID eventId;

    String name;

    String purpose;

    public String currency;

    @Enumerated(EnumType.STRING)
    public SharingRule rule;

    @Enumerated(EnumType.STRING)
    CostPoolState state;

    @Column(name = "opened_at")
    Instant openedAt;

    @Column(name = "closing_at")
    @Nullable
    Instant closingAt;

    @Column(name = "closed_at")
    @Nullable
    Instant closedAt;

    /** While it waits for enough members and money. */
    @Column(name = "assured_until")
    @Nullable
    Instant assuredUntil;

    @Embedded
    Author author;

    @Version
    int version;

    static CostPool open(UUID clusterId, UUID id, CostPoolDraft draft, Instant now) {
        CostPool pool = new CostPool();
        pool.id = id;
        pool.clusterId = clusterId;
        pool.networkId = draft.networkId();
        pool.eventId = draft.eventId();
        pool.name = draft.name();
        pool.purpose = draft.purpose();
        pool.currency = draft.currency();
        pool.rule = draft.rule();
        pool.state = CostPoolState.OPEN;
        pool.openedAt = now;
        return pool;
    }

    public void refuseUnlessOpen() {
        DomainException.refuseIf(!isOpen(), CostPoolProblem.NOT_OPEN);
    }

    public void refuseIfClosed() {
        DomainException.refuseIf(state == CostPoolState.CLOSED, CostPoolProblem.CLOSED);
    }

    /** When money moved, by the calendar of the cluster. */
    public void refuseUnlessRecent(LocalDate day, LocalDate today, String field) {
        LocalDate earliest = today.minusDays(MOST_DAYS_AGO);
        if (day.isBefore(earliest) || day.isAfter(today)) {
            throw new DomainException(CostPoolProblem.DAY_UNFIT, earliest, today).at(field);
        }
    }

    /** What is promised or asked for, by the calendar of the cluster. */
    public void refuseUnlessAhead(LocalDate day, LocalDate today, String field) {
        LocalDate latest = today.plusDays(MOST_DAYS_AHEAD);
        if (day.isBefore(today) || day.isAfter(latest)) {
            throw new DomainException(CostPoolProblem.DAY_UNFIT, today, latest).at(field);
        }
    }

    /** Nothing is spent or settled before enough has come together. */
    public void refuseWhileAwaiting() {
        DomainException.refuseIf(awaits(), CostPoolProblem.AWAITS);
    }

    /** It waits for enough members and money: what is promised binds nobody yet. */
    public boolean awaits() {
        return assuredUntil != null;
    }

    public @Nullable Instant awaitsUntil() {
        return assuredUntil;
    }

    boolean isOverdue(Instant now) {
        return assuredUntil != null && !now.isBefore(assuredUntil);
    }

    /** For enough members and money, until then. */
    public void await(Instant deadline) {
        assuredUntil = deadline;
    }

    /** What it waited for has come, or has not. */
    public void awaitNoMore() {
        assuredUntil = null;
    }

    public boolean isOpen() {
        return state == CostPoolState.OPEN;
    }

    /** From now on members only pay each other. */
    public void beginClosing(Instant now) {
        refuseIfClosed();
        refuseWhileAwaiting();
        if (state == CostPoolState.OPEN) {
            state = CostPoolState.CLOSING;
            closingAt = now;
        }
    }

    /** Everybody is even, and nothing waits. */
    public void close(Instant now) {
        refuseIfClosed();
        refuseWhileAwaiting();
        state = CostPoolState.CLOSED;
        closedAt = now;
        closingAt = closingAt == null ? now : closingAt;
    }
}
