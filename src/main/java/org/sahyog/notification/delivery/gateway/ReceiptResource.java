package org.sahyog.notification.delivery.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.limit.Limited;
import org.sahyog.shared.limit.Policy;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;
import org.sahyog.shared.problem.UnreadableJson;
import org.sahyog.shared.request.ForAnyone;

/** For the gateway alone: its signature, not a token, says that it is the gateway. */
@Path("/gateway/receipts")
@Tag(name = "Gateway")
class ReceiptResource {
    private final Receipts receipts;
    private final GatewaySettings settings;
    private final WebhookSeal seal;
    private final ObjectMapper json;
    private final Validator validator;
    private final Clock clock;

    ReceiptResource(Receipts receipts, GatewaySettings settings, ObjectMapper json, Validator validator, Clock clock) {
        this.receipts = receipts;
        this.settings = settings;
        this.seal = new WebhookSeal(settings.receiptSecrets().orElse(List.of()));
        this.json = json;
        this.validator = validator;
        this.clock = clock;
    }

    @POST
    @ForAnyone
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(200)
    @Limited(Policy.GUESSES)
    @Operation(
            operationId = "receiveGatewayReceipt",
            summary = "Tell what became of a message to a phone",
            description =
                    "By the gateway, signed as Standard Webhooks 1.0.0 say. `webhook-id` stands for an Idempotency-Key: "
                            + "the same one again is answered with 200 and changes nothing.")
    @APIResponse(responseCode = "200", description = "Noted, now or before.")
    @APIResponse(responseCode = "401", description = "The signature does not fit, or is more than five minutes old.")
    @RequestBody(content = @Content(schema = @Schema(implementation = Receipt.class)))
    public Uni<Void> receive(
            @RestHeader("webhook-id")
                    @Parameter(required = true, description = "of this receipt; the same one with every retry")
                    @Nullable
                    String id,
            @RestHeader("webhook-timestamp")
                    @Parameter(required = true, description = "seconds since 1970, signed too")
                    @Nullable
                    String timestamp,
            @RestHeader("webhook-signature")
                    @Parameter(required = true, description = "one or several, parted by spaces: v1,...")
                    @Nullable
                    String signature,
            byte[] body) {
        String text = new String(body, StandardCharsets.UTF_8);
        if (id == null || !genuine(id, timestamp, signature, text)) {
            throw new DomainException(GatewayProblem.SIGNATURE_INVALID);
        }
        Receipt receipt = read(text);
        return Panache.withTransaction(() -> receipts.record(id, receipt));
    }

    private boolean genuine(String id, @Nullable String timestamp, @Nullable String signature, String body) {
        return timestamp != null
                && signature != null
                && !id.isEmpty()
                && id.length() <= 200
                && seal.verifies(id, timestamp, body, signature, clock.instant(), settings.tolerance());
    }

    /** Read only now: the signature is over the bytes, and nobody else makes us read anything. */
    private Receipt read(String text) {
        try {
            @Nullable
            Receipt receipt = json.readerFor(Receipt.class)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(text);
            if (receipt == null) {
                throw new DomainException(RequestProblem.MALFORMED);
            }
            Set<ConstraintViolation<Receipt>> faults = validator.validate(receipt);
            if (!faults.isEmpty()) {
                throw new ConstraintViolationException(faults);
            }
            DomainException.refuseIf(!receipt.type().equals(Receipt.TYPE), GatewayProblem.TYPE_UNKNOWN, receipt.type());
            return receipt;
        } catch (JsonProcessingException unreadable) {
            throw UnreadableJson.refusal(unreadable);
        }
    }
}
