package org.sahyog.notification.inbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Told", description = "One way in which a notice reaches me, and how far it has come.")
record ToldView(
        @Schema(description = "INBOX, MAIL, GATEWAY (a message to the phone)", examples = "MAIL")
        String channel,

        @Schema(description = "WAITING, SENT, DELIVERED, FAILED, SKIPPED (another way was enough)", examples = "SENT")
        String state,

        @Schema(description = "when it came that far; of what waits: when it is tried") @Nullable
        Instant at) {}
