package org.sahyog.notification.delivery.gateway;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the gateway tells of a message. */
@Schema(name = "GatewayReceipt")
record Receipt(
        @NotNull @Schema(examples = "message.status") String type,
        @NotNull Instant timestamp,
        @NotNull @Valid Data data) {

    static final String TYPE = "message.status";

    enum Status {
        DELIVERED,
        READ,
        FAILED
    }

    /** {@code messageId}: the one of {@code message.send}; {@code at}: when it happened. */
    @Schema(name = "GatewayReceiptData")
    record Data(
            @NotNull UUID messageId,
            @NotNull Status status,
            @NotNull Instant at) {}
}
