package org.sahyog.directory.enquiry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.version.Versioned;

@Schema(name = "Enquiry")
record EnquiryView(
        UUID id,
        UUID clusterId,

        @Schema(description = "who asks; absent where agents of the cluster do") @Nullable
        UUID organisationId,

        @Nullable String organisationName,
        String title,
        @Nullable String note,

        @Schema(description = "in `unit`") long quantity,

        String unit,
        LocalDate wantedBy,
        Instant closesAt,
        EnquiryState state,

        @Schema(
                description =
                        "all that members of today offer together, in `unit`; of a settled one, what was accepted")
        long offered,

        Instant askedAt,
        @Nullable Instant settledAt,

        @Schema(description = "of members of today, oldest first, and one’s own that were taken back")
        List<EnquiryOfferView> offers,

        int version)
        implements Versioned {}
