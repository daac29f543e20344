package org.sahyog.network.proposal;

import jakarta.validation.Valid;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.network.NetworkProblem;
import org.sahyog.network.charter.CharterDraft;
import org.sahyog.network.officer.OfficerRole;
import org.sahyog.shared.problem.DomainException;

/** What exactly is proposed, by kind. */
@Schema(
        description =
                "ADMIT and REMOVE: organisationId. ELECT: role, personId, organisationId. ADOPT_CHARTER: charter. SPEND: spending. Others: nothing.")
public record ProposalPayload(
        @Schema(description = "whom to admit or remove, or for which member the elected one acts") @Nullable
        UUID organisationId,

        @Nullable OfficerRole role,
        @Nullable UUID personId,
        @Valid @Nullable CharterDraft charter,
        @Valid @Nullable ProposedSpending spending) {
    static final ProposalPayload NONE = new ProposalPayload(null, null, null, null, null);

    private enum Part {
        ORGANISATION,
        ROLE,
        PERSON,
        CHARTER,
        SPENDING
    }

    /** All that the kind needs, and nothing else. */
    void refuseUnlessOf(ProposalKind kind) {
        DomainException.refuseIf(!given().equals(needed(kind)), NetworkProblem.PAYLOAD_UNFIT, kind.name());
    }

    private Set<Part> given() {
        Set<Part> given = EnumSet.noneOf(Part.class);
        add(given, Part.ORGANISATION, organisationId);
        add(given, Part.ROLE, role);
        add(given, Part.PERSON, personId);
        add(given, Part.CHARTER, charter);
        add(given, Part.SPENDING, spending);
        return given;
    }

    private static void add(Set<Part> given, Part part, @Nullable Object value) {
        if (value != null) {
            given.add(part);
        }
    }

    private static Set<Part> needed(ProposalKind kind) {
        return switch (kind) {
            case ADMIT, REMOVE -> Set.of(Part.ORGANISATION);
            case ELECT -> Set.of(Part.ORGANISATION, Part.ROLE, Part.PERSON);
            case ADOPT_CHARTER -> Set.of(Part.CHARTER);
            case SPEND -> Set.of(Part.SPENDING);
            case DISSOLVE, GENERAL -> Set.of();
        };
    }
}
