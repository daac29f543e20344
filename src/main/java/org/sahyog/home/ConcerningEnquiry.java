package org.sahyog.home;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "An enquiry for which one of my organisations could offer.")
record ConcerningEnquiry(
        UUID id,
        UUID clusterId,

        @Schema(examples = "Brass lamps for Diwali") String title,

        @Schema(description = "how much is wanted, in the unit", examples = "500")
        long quantity,

        @Schema(examples = "pieces") String unit,

        @Schema(description = "the day by which all of it is wanted", examples = "2027-05-01")
        LocalDate wantedBy,

        @Schema(description = "until when offers are taken") Instant closesAt,

        @Schema(description = "it asks for what one of my organisations says in the directory that it makes")
        boolean fits) {}
