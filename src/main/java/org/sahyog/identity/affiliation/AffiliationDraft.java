package org.sahyog.identity.affiliation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.identity.access.OrganisationRight;
import org.sahyog.shared.json.OneLine;

@Schema(description = "Who shall act for the organisation, and how far.")
record AffiliationDraft(
        @Schema(description = "the name with which the person signs in", examples = "firm-b")
        @NotBlank
        @OneLine
        @Size(max = 255)
        String username,

        @Schema(
                enumeration = {"DELEGATE", "STAFF"},
                examples = "DELEGATE")
        @NotNull
        @Pattern(regexp = "DELEGATE|STAFF", message = "{sahyog.one-of}")
        String role,

        @Schema(description = "of a delegate, at least one; staff have the everyday ones") @Size(max = 20) @Nullable
        Set<@NotNull OrganisationRight> rights,

        @Schema(description = "the last day, today or later; without end unless told") @Nullable
        LocalDate untilOn) {}
