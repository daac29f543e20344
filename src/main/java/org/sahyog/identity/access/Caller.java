package org.sahyog.identity.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.problem.DomainException;

/**
 * The person behind the token, and the organisations she may act for.
 *
 * @param actingFor the organisation named by {@code Acting-For}, or the only one there is
 */
public record Caller(
        UUID id,
        String subject,
        String name,
        String language,
        Set<String> roles,
        List<ActingFor> organisations,
        @Nullable ActingFor actingFor) {

    public boolean hasRole(String role) {
        return roles.contains(role);
    }

    /** Those that she acts for, and those merged into them: what these did is still hers to see and to end. */
    public List<UUID> organisationIds() {
        return organisations.stream().flatMap(each -> each.ids().stream()).toList();
    }

    /** The agencies whose clusters she serves without being an agent there. */
    public UUID[] agencyIds() {
        return organisations.stream()
                .filter(ActingFor::runsClusters)
                .flatMap(each -> each.ids().stream())
                .toArray(UUID[]::new);
    }

    /** Those for which she has that right, with those merged into them. */
    public UUID[] idsWith(OrganisationRight right) {
        return organisations.stream()
                .filter(each -> each.allows(right))
                .flatMap(each -> each.ids().stream())
                .toArray(UUID[]::new);
    }

    /** The one that {@code Acting-For} names, else all of them; each with those merged into it. */
    public List<UUID> speaksFor() {
        return actingFor == null ? organisationIds() : actingFor.ids();
    }

    /** What she may do for an organisation, or for the one that it was merged into. */
    public Optional<ActingFor> in(UUID organisationId) {
        return organisations.stream()
                .filter(each -> each.ids().contains(organisationId))
                .findFirst();
    }

    /** The organisation this write is for; refused when the caller must say which, or has none. */
    public ActingFor acting() {
        if (actingFor != null) {
            return actingFor;
        }
        DomainException.refuseIf(organisations.isEmpty(), AccessProblem.NO_ORGANISATION);
        throw new DomainException(AccessProblem.ACTING_FOR_NEEDED)
                .with(
                        "organisations",
                        organisations.stream()
                                .map(each -> Map.of("id", each.organisationId(), "name", each.organisationName()))
                                .toList());
    }

    /** The organisation this write is for, if the caller holds {@code right} there. */
    public ActingFor actingWith(OrganisationRight right) {
        ActingFor acting = acting();
        DomainException.refuseIf(
                !acting.allows(right), AccessProblem.RIGHT_MISSING, right.inWords(), acting.organisationName());
        return acting;
    }
}
