package org.sahyog.event.certificate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "CertificateRevocationCause",
        description =
                "ORGANISER: the organiser took it back; ATTENDANCE_UNDONE: she was checked in by mistake; RESULT_CHANGED: she has not"
                        + " passed after all")
public enum Revocation {
    ORGANISER,
    ATTENDANCE_UNDONE,
    RESULT_CHANGED
}
