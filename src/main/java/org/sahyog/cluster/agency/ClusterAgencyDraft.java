package org.sahyog.cluster.agency;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

public record ClusterAgencyDraft(
        @NotNull UUID agencyId,
        @NotNull AgencyRole role,
        @NotNull LocalDate sinceOn) {}
