package org.sahyog.identity.access;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.sahyog.identity.AffiliationRole;
import org.sahyog.identity.OrganisationKind;

/**
 * One organisation that a person may act for, and how far.
 *
 * @param merged organisations that turned out to be this one, entered twice
 */
public record ActingFor(
        UUID organisationId,
        String organisationName,
        OrganisationKind kind,
        AffiliationRole role,
        Set<String> rights,
        Set<UUID> merged) {

    /** It, and those merged into it. */
    public List<UUID> ids() {
        return Stream.concat(Stream.of(organisationId), merged.stream()).toList();
    }

    /** An agency's everyday people see its clusters; who serves them is an agent, or has this right. */
    public boolean runsClusters() {
        return allows(OrganisationRight.RUN_CLUSTERS);
    }

    public boolean allows(OrganisationRight right) {
        return right.isOf(kind)
                && switch (role) {
                    case OWNER -> true;
                    case DELEGATE -> rights.contains(right.name());
                    case STAFF -> right.ofStaff();
                };
    }
}
