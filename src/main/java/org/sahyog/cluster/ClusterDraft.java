package org.sahyog.cluster;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.identity.check.ValidNic;
import org.sahyog.identity.check.ValidPin;
import org.sahyog.reference.money.ValidCurrency;
import org.sahyog.shared.json.OneLine;

record ClusterDraft(
        @Schema(description = "a UUID v7 of the client’s own choice") @Nullable
        UUID id,

        @NotNull UUID programmeId,

        @NotBlank @OneLine @Size(max = 200) @Schema(examples = "Moradabad Brass")
        String name,

        @NotBlank @OneLine @Size(max = 200) @Schema(examples = "brassware")
        String product,

        @NotNull @Pattern(regexp = STATE, message = "{sahyog.state}") @Schema(examples = "IN-UP")
        String stateCode,

        @NotBlank @OneLine @Size(max = 100) @Schema(examples = "Moradabad")
        String district,

        @NotNull @ValidPin @Size(max = 20) @Schema(examples = "244001")
        String pinCode,

        @Size(max = 50) @Nullable List<@NotNull @ValidNic String> nicCodes,

        @Pattern(regexp = ZONE, message = "{sahyog.zone}") @Schema(defaultValue = "Asia/Kolkata") @Nullable
        String zone,

        @ValidCurrency
        @Schema(description = ValidCurrency.DESCRIPTION, pattern = ValidCurrency.PATTERN, defaultValue = "INR")
        @Nullable
        String currency,

        @Size(min = 1, max = 20) @Nullable
        List<@NotNull @Pattern(regexp = "[a-z]{2,3}", message = "{sahyog.language}") String> languages) {

    static final String STATE = "IN-[A-Z]{2}";
    /** IANA names that Java and PostgreSQL both know. */
    static final String ZONE = "(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/[A-Za-z_/-]{1,40}";

    ClusterProfile profile() {
        return new ClusterProfile(name, product, stateCode, district, pinCode, nicCodes, zone, currency, languages);
    }
}
