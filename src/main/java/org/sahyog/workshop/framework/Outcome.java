package org.sahyog.workshop.framework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** What a finding became. */
@Embeddable
record Outcome(
        @Column(name = "outcome_kind") @Enumerated(EnumType.STRING)
        OutcomeKind kind,

        @Column(name = "outcome_id") UUID id) {}
