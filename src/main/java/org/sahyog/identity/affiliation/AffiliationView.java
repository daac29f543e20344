package org.sahyog.identity.affiliation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Affiliation", description = "A person who acts for an organisation.")
record AffiliationView(
        UUID id,
        UUID organisationId,
        UUID personId,
        String personName,

        @Schema(enumeration = {"OWNER", "DELEGATE", "STAFF"})
        String role,

        List<String> rights,
        Instant since,
        @Nullable LocalDate untilOn,
        @Nullable Instant endedAt) {

    static AffiliationView of(Affiliation affiliation, String personName) {
        return new AffiliationView(
                affiliation.id,
                affiliation.organisationId,
                affiliation.personId,
                personName,
                affiliation.role.name(),
                List.of(affiliation.rights),
                affiliation.since,
                affiliation.untilOn,
                affiliation.endedAt);
    }
}
