package org.sahyog.event.certificate.issue;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.json.OneLine;

@Schema(
        name = "CertificateIssue",
        description = "For whom certificates are issued, in which language, and who signs them.")
record IssueDraft(
        @Schema(description = "of the paper: English, Hindi, Tamil or Kannada", examples = "hi")
        @NotNull
        @Pattern(regexp = "en|hi|ta|kn", message = "{sahyog.one-of}")
        String language,

        @Schema(description = "who signs", examples = "डॉ. मीना अय्यर") @NotBlank @OneLine @Size(max = 120)
        String signatoryName,

        @Schema(description = "as what", examples = "निदेशक, केंद्रीय औज़ार कक्ष") @NotBlank @OneLine @Size(max = 160)
        String signatoryOffice,

        @Schema(description = "for these places; for all who have earned one and have none unless told")
        @Size(min = 1, max = 200)
        @Nullable
        List<@NotNull @Valid PlaceDraft> places) {}
