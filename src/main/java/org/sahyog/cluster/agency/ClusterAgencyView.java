package org.sahyog.cluster.agency;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

public record ClusterAgencyView(
        UUID agencyId,
        String name,
        AgencyRole role,
        LocalDate sinceOn,
        @Nullable LocalDate untilOn) {}
