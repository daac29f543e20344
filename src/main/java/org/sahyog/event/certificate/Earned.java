package org.sahyog.event.certificate;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody may be given a certificate.
 *
 * @param organisationId whose seat it was
 * @param name           in its script; where it is known
 * @param holderId       whose account it is, where that is sure
 * @param minutes        of what she attended, where that was counted
 */
public record Earned(
        CertifiedPlace place,
        UUID organisationId,
        @Nullable String name,
        @Nullable UUID holderId,
        @Nullable Integer minutes) {
    /** Under another name, where one is given. */
    public Earned named(@Nullable String other) {
        return other == null ? this : new Earned(place, organisationId, other, holderId, minutes);
    }
}
