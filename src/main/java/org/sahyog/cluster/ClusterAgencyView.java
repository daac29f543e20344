package org.sahyog.cluster;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record ClusterAgencyView(
        UUID agencyId,
        String name,
        AgencyRole role,
        LocalDate sinceOn,
        @Nullable LocalDate untilOn) {}
