package org.sahyog.identity.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.identity.consent.ConsentView;
import org.sahyog.shared.version.Versioned;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "PersonalData",
        description = "All that is kept about me as a person (Digital Personal Data Protection Act 2023, section 11).")
record PersonalDataView(
        UUID id,
        String name,
        @Nullable String username,
        @Nullable String phone,
        @Nullable String email,
        String language,

        @Schema(
                description =
                        "DONE when the sign-in service knows the same; PENDING while it is being told; REFUSED when it does not "
                                + "take it, see provisioningRefusal")
        String provisioning,

        @Schema(
                description =
                        "EMAIL_TAKEN or USERNAME_TAKEN: another account has it; VALUE_REFUSED: a value is not acceptable there; "
                                + "ACCOUNT_GONE: there is no account; OUT_OF_REACH: an account of the platform, which is "
                                + "changed at the sign-in service itself. Change the value to try again.")
        @Nullable
        String provisioningRefusal,

        List<ConsentView> consents,

        @Schema(description = "organisations that I act or acted for")
        List<String> affiliations,

        int version)
        implements Versioned {}
