package org.sahyog.directory.enquiry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

record EnquiryListItem(
        UUID id,

        @Schema(description = "who asks; absent where agents of the cluster do") @Nullable
        UUID organisationId,

        @Nullable String organisationName,
        String title,

        @Schema(description = "in `unit`") long quantity,

        String unit,
        LocalDate wantedBy,
        Instant closesAt,
        EnquiryState state,

        @Schema(
                description =
                        "all that members of today offer together, in `unit`; of a settled one, what was accepted")
        long offered,

        Instant askedAt) {}
