package org.sahyog.identity.organisation;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.identity.OrganisationKind;
import org.sahyog.identity.check.ValidGstin;
import org.sahyog.identity.check.ValidNic;
import org.sahyog.identity.check.ValidPhone;
import org.sahyog.identity.check.ValidPin;
import org.sahyog.identity.check.ValidUdyam;
import org.sahyog.shared.json.OneLine;

@Schema(description = "An organisation as somebody describes it.")
public record OrganisationDraft(
        @Schema(description = "a UUID v7 of your own, for drafts made offline") @Nullable
        UUID id,

        @NotNull OrganisationKind kind,

        @Schema(examples = "Asha Metal Works") @NotBlank @OneLine @Size(max = 200)
        String name,

        @Nullable FirmSize size,
        @Size(max = 30) @Nullable List<@NotBlank @OneLine @Size(max = 100) String> products,

        @Schema(description = "NIC 2008, 2 to 5 digits", examples = "25991") @ValidNic @Size(max = 5) @Nullable
        String nicCode,

        @Schema(examples = "244001") @NotNull @ValidPin @Size(max = 10)
        String pinCode,

        @Size(max = 300) @Nullable String address,

        @Schema(examples = "UDYAM-UP-50-0000001") @ValidUdyam @Size(max = 30) @Nullable
        String udyamNumber,

        @ValidGstin @Size(max = 20) @Nullable String gstin,

        @Schema(description = "any Indian form; kept as E.164", examples = "98765 43210")
        @ValidPhone
        @Size(max = 30)
        @Nullable
        String phone,

        @Email @Size(max = 200) @Nullable String email,

        @Schema(description = "whom to ask for, for example the owner", examples = "Sunita Devi")
        @OneLine
        @Size(max = 200)
        @Nullable
        String contactName,

        @Nullable WorkersBand workersBand,

        @Nullable TurnoverBand turnoverBand,

        @Nullable Boolean womenOwned,

        @Schema(description = "at least 51 % owned by persons of Scheduled Castes or Tribes, as MSME schemes count it")
        @Nullable
        Boolean scStOwned,

        @Schema(description = "organisations that look alike and are not this one") @Size(max = 20) @Nullable
        List<@NotNull UUID> distinctFrom) {}
