package org.sahyog.cluster;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

record ClusterAgencyDraft(
        @NotNull UUID agencyId,
        @NotNull AgencyRole role,
        @NotNull LocalDate sinceOn) {}
