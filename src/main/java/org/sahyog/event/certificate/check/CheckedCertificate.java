package org.sahyog.event.certificate.check;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.EventKind;

/** What is read of a certificate to confirm it. */
record CheckedCertificate(
        EventKind kind,
        String title,
        String organiserName,
        LocalDate firstOn,
        LocalDate lastOn,
        LocalDate issuedOn,
        @Nullable LocalDate revokedOn,
        @Nullable String name) {
    boolean stands() {
        return revokedOn == null;
    }
}
