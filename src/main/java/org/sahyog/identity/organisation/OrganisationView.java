package org.sahyog.identity.organisation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.identity.OrganisationKind;
import org.sahyog.shared.version.Versioned;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Organisation",
        description =
                "A firm, an institution or an agency. Phone is masked, and address, GSTIN, Udyam number, e-mail and bands are "
                        + "absent, unless you belong to it.")
record OrganisationView(
        UUID id,
        OrganisationKind kind,
        String name,
        @Nullable FirmSize size,
        List<String> products,
        @Nullable String nicCode,
        @Nullable String pinCode,
        @Nullable String address,
        @Nullable String udyamNumber,
        @Nullable String gstin,
        @Nullable String phone,
        @Nullable String email,

        @Schema(
                description = "who is asked for; only for its own people and the agents of its clusters",
                examples = "Sunita Devi")
        @Nullable
        String contactName,

        @Nullable WorkersBand workersBand,
        @Nullable TurnoverBand turnoverBand,
        @Nullable Boolean womenOwned,

        @Schema(description = "only for the organisation itself and for agents of its clusters") @Nullable
        Boolean scStOwned,

        @Schema(
                description = "PENDING until Keycloak knows it too, with the first person who acts for it",
                examples = "PENDING")
        String provisioning,

        @Schema(
                description =
                        "you asked for an organisation that turned out to be this one, with this id; use it from now on")
        @Nullable
        UUID mergedInto,

        int version)
        implements Versioned {

    static OrganisationView of(Organisation organisation) {
        return new OrganisationView(
                organisation.id,
                organisation.kind,
                organisation.name,
                organisation.size,
                List.of(organisation.products),
                organisation.nicCode,
                organisation.pinCode,
                organisation.address,
                organisation.udyamNumber,
                organisation.gstin,
                organisation.phone,
                organisation.email,
                organisation.contactName,
                organisation.workersBand,
                organisation.turnoverBand,
                organisation.womenOwned,
                organisation.scStOwned,
                organisation.keycloakState,
                null,
                organisation.version);
    }
}
