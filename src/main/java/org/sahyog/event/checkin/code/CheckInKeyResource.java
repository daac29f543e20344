package org.sahyog.event.checkin.code;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.sahyog.shared.request.ForAnyone;

@Path("/check-in-keys")
@Tag(name = "Check-in")
@ForAnyone
class CheckInKeyResource {
    private static final String LIFETIME = "public, max-age=3600, stale-while-revalidate=86400";

    private final CodeKeys keys;

    CheckInKeyResource(CodeKeys keys) {
        this.keys = keys;
    }

    @GET
    @Operation(
            operationId = "listCheckInKeys",
            summary = "The public keys by which codes of seats are verified offline",
            description =
                    "Without a token; may be kept for an hour, and for as long as a phone has no network. A code is Base32 (RFC 4648, no"
                            + " padding) of 105 bytes: version (1), 4 of the key’s `kid`, 16 of the event’s id, 16 of the registration’s,"
                            + " 2 of the place, 2 of the edition, 64 of the Ed25519 signature of the 41 before it. Whether the seat still"
                            + " exists, the door list says: a seat given back is not there, and a place’s `edition` is the code’s.")
    @APIResponse(responseCode = "200", description = "The keys.")
    @APIResponse(responseCode = "304", description = "You have them already.")
    public RestResponse<CheckInKeysView> list(@Context Request request) {
        CheckInKeysView view =
                new CheckInKeysView(keys.all().stream().map(CheckInKeyView::of).toList());
        EntityTag tag = new EntityTag(
                UUID.nameUUIDFromBytes(view.toString().getBytes(UTF_8)).toString());
        ResponseBuilder<CheckInKeysView> answer = request.evaluatePreconditions(tag) == null
                ? ResponseBuilder.ok(view)
                : ResponseBuilder.create(RestResponse.Status.NOT_MODIFIED);
        return answer.tag(tag).header(HttpHeaders.CACHE_CONTROL, LIFETIME).build();
    }
}
