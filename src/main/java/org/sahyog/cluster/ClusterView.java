package org.sahyog.cluster;

import java.util.List;
import java.util.UUID;
import org.sahyog.cluster.agency.ClusterAgencyView;
import org.sahyog.cluster.phase.ClusterPhase;
import org.sahyog.shared.version.Versioned;

record ClusterView(
        UUID id,
        UUID programmeId,
        String programmeName,
        String name,
        String product,
        String stateCode,
        String district,
        String pinCode,
        List<String> nicCodes,
        String zone,
        String currency,
        List<String> languages,
        List<ClusterPhase> phases,
        List<ClusterAgencyView> agencies,
        int version)
        implements Versioned {}
