package org.sahyog.event.certificate;

import java.util.UUID;

/** Of which place of a registration a certificate is. */
public record CertifiedPlace(UUID registrationId, int place) {}
