package org.sahyog.event.checkin.code;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "SeatCode", description = "The code of one place of a registration.")
record SeatCodeView(
        @Schema(description = "which of the registration’s seats, from 1 on", examples = "1")
        int place,

        @Schema(description = "who is named for it") @Nullable
        String name,

        @Schema(
                description =
                        "what a QR code carries: 168 capital letters and digits, signed; see `listCheckInKeys`. It is shown at the door in"
                                + " place of a ticket: whoever has it may come in for the place",
                examples = "AEPQZGSCAGL7ACAAOAAIAAAAAAAAAAAAA4AZP4AIABYABAAAAAAAAAAAAAABQAAAAAA")
        String code) {}
