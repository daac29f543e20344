package org.sahyog.practice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Why a practice is not recommended any more. */
@Embeddable
record Retirement(
        @Column(name = "retired_at") Instant at,
        @Column(name = "retired_reason") String reason) {}
