package org.sahyog.home;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sahyog.identity.OrganisationKind;

@Schema(description = "An organisation that I may name in Acting-For.")
record MyOrganisation(
        UUID id,
        String name,
        OrganisationKind kind,

        @Schema(
                enumeration = {"OWNER", "DELEGATE", "STAFF"},
                examples = "OWNER")
        String role,

        @Schema(description = "what I may do for it", examples = "[\"REGISTER_FOR_EVENTS\"]")
        List<String> rights) {}
