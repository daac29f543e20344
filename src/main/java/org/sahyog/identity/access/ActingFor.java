package org.sahyog.identity.access;

import java.util.Set;
import java.util.UUID;

/**
 * One organisation that a person may act for, and how far.
 *
 * @param merged organisations that turned out to be this one, entered twice
 */
public record ActingFor(
        UUID organisationId,
        String organisationName,
        String organisationKind,
        String role,
        Set<String> rights,
        Set<UUID> merged) {

    public boolean allows(OrganisationRight right) {
        return switch (role) {
            case "OWNER" -> true;
            case "DELEGATE" -> rights.contains(right.name());
            default -> right.ofStaff();
        };
    }
}
