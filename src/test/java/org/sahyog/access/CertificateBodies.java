package org.sahyog.access;

import java.util.Map;

/** What is sent with operations of certificates. */
final class CertificateBodies implements Sent {
    @Override
    public Object of(String operation, Thing thing) {
        return switch (operation) {
            case "issueCertificates" -> CertificateThings.draft(thing);
            case "revokeCertificate" -> Map.of("reason", "Her name was misspelt.");
            default -> null;
        };
    }
}
