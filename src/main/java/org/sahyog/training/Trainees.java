package org.sahyog.training;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "For whom a training is: workers of firms, development agents, the staff of institutions.")
enum Trainees {
    FIRM_WORKERS,
    AGENTS,
    INSTITUTION_STAFF
}
