package org.sahyog.event.certificate.issue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "CertificateOutcome",
        description =
                "ISSUED: now; STANDS: it had one already; NAME_MISSING: nobody is named for the place, so `name` must say who sat"
                        + " there; NOT_EARNED: nobody came to it, or, of a training, nobody has passed in it")
enum PlaceOutcome {
    ISSUED,
    STANDS,
    NAME_MISSING,
    NOT_EARNED
}
