package org.sahyog.cluster.cda;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.version.Versioned;

record CdaAssignmentView(
        UUID id,
        UUID clusterId,
        UUID personId,
        String name,
        boolean mentor,
        LocalDate sinceOn,
        @Nullable LocalDate untilOn,
        int version)
        implements Versioned {}
