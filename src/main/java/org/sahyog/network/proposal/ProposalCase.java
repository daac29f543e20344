package org.sahyog.network.proposal;

import java.time.Instant;
import java.util.UUID;

/** A proposal as those see it who carry it out. */
public record ProposalCase(
        UUID id, UUID clusterId, UUID networkId, ProposalKind kind, ProposalPayload payload, Instant openedAt) {}
