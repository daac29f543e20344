package org.sahyog.training;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sahyog.identity.OrganisationKind;

@Schema(
        description =
                "For whom a training is: workers of firms, development agents (registered by their agency), the staff of institutions.")
enum Trainees {
    FIRM_WORKERS(OrganisationKind.FIRM),
    AGENTS(OrganisationKind.AGENCY),
    INSTITUTION_STAFF(OrganisationKind.INSTITUTION);

    private final OrganisationKind sentBy;

    Trainees(OrganisationKind sentBy) {
        this.sentBy = sentBy;
    }

    /** Which organisations register them. */
    OrganisationKind sentBy() {
        return sentBy;
    }
}
