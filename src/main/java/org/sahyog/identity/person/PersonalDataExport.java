package org.sahyog.identity.person;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "All that is kept about me, wherever it is kept (Digital Personal Data Protection Act 2023, section 11).")
record PersonalDataExport(Instant exportedAt, PersonalDataView person, List<PersonalDataPart> parts) {}
