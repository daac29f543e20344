package org.sahyog.costpool.payee;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.CostPool;
import org.sahyog.shared.Ids;
import org.sahyog.shared.request.Author;

/** Where a member is paid, or without an organisation the pool itself. Never changed: another one takes its place, after a day. */
@Entity
@Table(name = "cost_pool_payee")
class PayeeAddress {
    /** In which somebody notices that it was not she who stated it. PostgreSQL holds to it as well. */
    static final Duration WAIT = Duration.ofHours(24);

    @Id
    UUID id;

    @Column(name = "cluster_id")
    UUID clusterId;

    @Column(name = "pool_id")
    UUID poolId;

    @Column(name = "organisation_id")
    @Nullable
    UUID organisationId;

    @Column(name = "payee_name")
    String payeeName;

    @Column(name = "upi_address")
    @Nullable
    String upiAddress;

    @Column(name = "account_number")
    @Nullable
    String accountNumber;

    @Nullable
    String ifsc;

    @Column(name = "stated_at")
    Instant statedAt;

    @Column(name = "used_from")
    Instant usedFrom;

    @Embedded
    Author author;

    static PayeeAddress state(CostPool pool, PayeeAddressDraft draft, boolean atOnce, Instant now) {
        PayeeAddress address = new PayeeAddress();
        address.id = Ids.chosen(draft.id());
        address.clusterId = pool.clusterId;
        address.poolId = pool.id;
        address.organisationId = draft.organisationId();
        address.payeeName = draft.payeeName();
        address.upiAddress = draft.upiInLowerCase();
        address.accountNumber = draft.accountNumber();
        address.ifsc = draft.ifscInCapitals();
        address.statedAt = now;
        address.usedFrom = atOnce ? now : now.plus(WAIT);
        return address;
    }

    boolean waits() {
        return usedFrom.isAfter(statedAt);
    }
}
