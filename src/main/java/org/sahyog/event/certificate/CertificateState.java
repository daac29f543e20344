package org.sahyog.event.certificate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "STANDING: it is good; REVOKED: it was taken back")
public enum CertificateState {
    STANDING,
    REVOKED
}
