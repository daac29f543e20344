package org.sahyog.costpool.purchase;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.CostPool;
import org.sahyog.shared.Ids;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.request.Author;

/** What members of a pool buy together. */
@Entity
@Table(name = "cost_pool_purchase")
public class Purchase {
    private static final Duration LONGEST = Duration.ofDays(366);

    @Id
    public UUID id;

    @Column(name = "cluster_id")
    public UUID clusterId;

    @Column(name = "pool_id")
    public UUID poolId;

    String title;

    public String unit;

    @Nullable
    String note;

    @Column(name = "demand_until")
    Instant demandUntil;

    @Enumerated(EnumType.STRING)
    PurchaseState state;

    @Column(name = "quote_id")
    @Nullable
    UUID quoteId;

    @Column(name = "ordered_at")
    @Nullable
    Instant orderedAt;

    @Column(name = "ordered_quantity")
    @Nullable
    Long orderedQuantity;

    @Nullable
    public Long total;

    @Nullable
    Integer savers;

    @Nullable
    Long former;

    @Nullable
    Long borne;

    @Column(name = "ended_at")
    @Nullable
    Instant endedAt;

    @Nullable
    String reason;

    @Column(name = "begun_at")
    Instant begunAt;

    @Embedded
    Author author;

    @Version
    int version;

    static Purchase begin(CostPool pool, PurchaseDraft draft, Instant now) {
        Purchase purchase = new Purchase();
        purchase.id = Ids.chosen(draft.id());
        purchase.clusterId = pool.clusterId;
        purchase.poolId = pool.id;
        purchase.title = draft.title();
        purchase.unit = draft.unit();
        purchase.note = draft.note();
        purchase.demandUntil = draft.demandUntil();
        purchase.state = PurchaseState.OPEN;
        purchase.begunAt = now;
        boolean fit = draft.demandUntil().isAfter(now) && draft.demandUntil().isBefore(now.plus(LONGEST));
        DomainException.refuseIf(!fit, PurchaseProblem.DEADLINE_UNFIT);
        return purchase;
    }

    public void refuseUnlessOpen() {
        DomainException.refuseIf(state != PurchaseState.OPEN, PurchaseProblem.NOT_OPEN);
    }

    public void refuseUnlessDemanded(Instant now) {
        refuseUnlessOpen();
        DomainException.refuseIf(!now.isBefore(demandUntil), PurchaseProblem.DEMAND_OVER);
    }

    /** {@code saving}: null where fewer than five told what they paid. */
    public void order(UUID quote, long quantity, long asked, @Nullable JointSavingView saving, Instant now) {
        refuseUnlessOpen();
        state = PurchaseState.ORDERED;
        quoteId = quote;
        orderedQuantity = quantity;
        total = asked;
        orderedAt = now;
        if (saving != null) {
            savers = saving.members();
            former = saving.former();
            borne = saving.borne();
        }
    }

    void cancel(String why, Instant now) {
        refuseUnlessOpen();
        state = PurchaseState.CANCELLED;
        reason = why;
        endedAt = now;
    }

    /** What was delivered may be put right afterwards. */
    public void refuseUnlessOrdered() {
        boolean ordered = state == PurchaseState.ORDERED || state == PurchaseState.DELIVERED;
        DomainException.refuseIf(!ordered, PurchaseProblem.NOT_ORDERED);
    }

    public void deliver(boolean toAll, Instant now) {
        if (toAll && state == PurchaseState.ORDERED) {
            state = PurchaseState.DELIVERED;
            endedAt = now;
        }
    }

    @Nullable
    public JointSavingView saving() {
        return savers == null || former == null || borne == null
                ? null
                : new JointSavingView(savers, former, borne, former - borne);
    }
}
