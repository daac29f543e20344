package org.sahyog.twinning;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Until when one side wants to go on; it holds once the other side agrees. */
@Embeddable
record Renewal(
        @Column(name = "renewed_until") LocalDate until,
        @Column(name = "renewal_by") UUID clusterId,
        @Column(name = "renewal_person") UUID personId,
        @Column(name = "renewal_at") Instant at) {}
