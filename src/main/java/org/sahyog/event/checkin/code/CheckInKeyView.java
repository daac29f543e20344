package org.sahyog.event.checkin.code;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "CheckInKey",
        description = "A public key by which codes of seats are verified, as a JWK (RFC 7517, RFC 8037).")
record CheckInKeyView(
        @Schema(description = "always OKP", examples = "OKP")
        String kty,

        @Schema(description = "always Ed25519", examples = "Ed25519")
        String crv,

        @Schema(
                description =
                        "its name: bytes 1 to 4 of a code in hexadecimal, the beginning of its thumbprint (RFC 7638)",
                examples = "1f0c9a42")
        String kid,

        @Schema(description = "always sig", examples = "sig")
        String use,

        @Schema(description = "always EdDSA", examples = "EdDSA")
        String alg,

        @Schema(
                description = "the key: 32 bytes in base64url",
                examples = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo")
        String x) {
    static CheckInKeyView of(CodeKey key) {
        return new CheckInKeyView("OKP", "Ed25519", key.name(), "sig", "EdDSA", key.x());
    }
}
