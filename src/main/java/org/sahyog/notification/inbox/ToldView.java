package org.sahyog.notification.inbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Told", description = "One way in which a notice reaches me, and how far it has come.")
record ToldView(
        @Schema(
                description = "GATEWAY: a message to the phone",
                enumeration = {"INBOX", "MAIL", "GATEWAY"},
                examples = "MAIL")
        String channel,

        @Schema(
                description = "SKIPPED: there was no need",
                enumeration = {"WAITING", "SENT", "DELIVERED", "FAILED", "SKIPPED"},
                examples = "SENT")
        String state,

        @Schema(description = "when it came that far; of what waits: when it is tried") @Nullable
        Instant at,

        @Schema(description = "how often it was tried; absent for the inbox") @Nullable
        Integer attempts,

        @Schema(
                description = "why it failed or was skipped, or what went wrong with the last try, in words",
                examples = "The mail server did not take it (smtp-451).")
        @Nullable
        String lastError) {}
