package org.sahyog.practice.diffusion;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "PracticeHop",
        description =
                "Firms that took it up after one of another cluster. Clusters are named where they are yours or the practice’s own; all others are counted together.")
record ClusterHopView(
        @Nullable UUID fromClusterId,
        @Nullable String fromClusterName,
        @Nullable UUID toClusterId,
        @Nullable String toClusterName,
        int firms) {}
