package org.sahyog.shared.openapi;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The API's front page. */
@OpenAPIDefinition(info = @Info(title = "Sahyog", version = "1", description = """
                                Small firms in industrial clusters build trust, learn together and share costs.

                                **Errors** are problem documents (RFC 9457): read `code`, show `detail`. \
                                **Lists** are pages: pass `next` as `cursor`. \
                                **Every POST** that changes something carries an `Idempotency-Key` (a UUID): send the same one with each retry. \
                                **PUT, PATCH and DELETE** carry `If-Match` with the `ETag` that was read. \
                                **Retries**: after 408, 429, 502, 503, 504 or no answer wait 1 to 60 seconds, doubling, at random, and send the same \
                                request with the same key. \
                                **Rate limits**: every answer says in `RateLimit-Policy` and `RateLimit` which quotas it was counted by and what is \
                                left of them; 304 costs nothing. \
                                **Languages**: `Accept-Language: hi` or `en`; without it, the language of the account. \
                                **Texts** are kept trimmed and in Unicode form NFC, without control characters and without those that turn the \
                                direction of text; joiners stay. Those of `format: one-line` (titles, names, places) take no line break. \
                                Clients ignore fields and enum values that they do not know."""))
@SecurityScheme(
        securitySchemeName = "keycloak",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        bearerFormat = "JWT",
        description = "An access token of the realm `sahyog` with the audience `sahyog-api`.")
public class Api extends Application {}
