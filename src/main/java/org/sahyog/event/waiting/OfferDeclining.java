package org.sahyog.event.waiting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Not this time.")
record OfferDeclining(
        @Schema(description = "true: wait on, behind everybody else; false or absent: leave the waiting list") @Nullable
        Boolean stay) {
    boolean stays() {
        return Boolean.TRUE.equals(stay);
    }
}
