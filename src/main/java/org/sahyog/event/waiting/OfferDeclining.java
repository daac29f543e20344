package org.sahyog.event.waiting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Not this time.")
record OfferDeclining(
        @Schema(description = "true: wait on, behind everybody else; false: leave the waiting list")
        boolean stay) {}
