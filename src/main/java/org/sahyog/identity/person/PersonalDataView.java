package org.sahyog.identity.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

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
        List<ConsentView> consents,

        @Schema(description = "organisations that I act or acted for")
        List<String> affiliations) {}
