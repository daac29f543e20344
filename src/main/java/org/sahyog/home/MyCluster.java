package org.sahyog.home;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A cluster that I see, and why.")
record MyCluster(
        UUID id,
        String name,
        String product,

        @Schema(description = "IANA time zone", examples = "Asia/Kolkata")
        String zone,

        @Schema(
                description = "CDA, AGENCY, STAKEHOLDER; INVITED and PENDING see nothing of it yet",
                examples = "[\"CDA\"]")
        List<String> as,

        @Schema(description = "SEE, SERVE, ORGANISE", examples = "[\"SEE\"]")
        List<String> rights) {}
