package org.sahyog.event.certificate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CertificateRevocation", description = "Why a certificate is taken back.")
record RevocationDraft(
        @Schema(
                description = "read by those who organise the event, and by nobody else",
                examples = "Her name was misspelt.")
        @NotBlank
        @Size(max = 500)
        String reason) {}
