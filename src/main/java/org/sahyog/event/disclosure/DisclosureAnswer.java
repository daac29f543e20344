package org.sahyog.event.disclosure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sahyog.shared.json.OneLine;

@Schema(description = "What the organiser answers to one question.")
record DisclosureAnswer(
        @Schema(description = "its code, as in `questions` of the sheet", examples = "WHO_PAYS")
        @NotBlank
        @OneLine
        @Size(max = 40)
        String question,

        @Schema(examples = "The bank pays the bus, each firm its own room and ₹500.") @NotBlank @Size(max = 2000)
        String text) {}
