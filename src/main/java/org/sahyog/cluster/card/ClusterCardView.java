package org.sahyog.cluster.card;

import java.util.List;
import java.util.UUID;

/** What every signed-in person may know of a cluster. */
record ClusterCardView(
        UUID id,
        String name,
        String product,
        String stateCode,
        String district,
        String pinCode,
        List<String> languages) {}
