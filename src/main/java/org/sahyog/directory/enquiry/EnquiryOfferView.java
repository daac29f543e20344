package org.sahyog.directory.enquiry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.version.Versioned;

@Schema(name = "EnquiryOffer")
record EnquiryOfferView(
        UUID id,
        UUID enquiryId,
        UUID organisationId,
        String organisationName,
        long quantity,

        @Schema(description = "seen by who asks and by who offers alone") @Nullable
        OfferPrice price,

        LocalDate readyBy,
        @Nullable String note,
        EnquiryOfferState state,
        Instant offeredAt,

        @Schema(description = "for `If-Match` when it is changed")
        int version)
        implements Versioned {}
