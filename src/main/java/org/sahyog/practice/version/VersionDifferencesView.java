package org.sahyog.practice.version;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PracticeDifferences")
record VersionDifferencesView(
        int from,
        int to,

        @Schema(description = "only what is different; empty where both say the same")
        List<FieldDifference> fields) {}
