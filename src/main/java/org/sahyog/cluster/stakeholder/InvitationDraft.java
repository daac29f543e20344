package org.sahyog.cluster.stakeholder;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

record InvitationDraft(@NotNull UUID organisationId) {}
