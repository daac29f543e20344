package org.sahyog.identity.affiliation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.sahyog.identity.IdentityProblem;
import org.sahyog.shared.problem.DomainException;

/** A person acting for an organisation: owner, delegate with named rights until a day, or staff. */
@Entity
@DynamicUpdate
class Affiliation {
    @Id
    UUID id;

    @Column(name = "organisation_id")
    UUID organisationId;

    @Column(name = "person_id")
    UUID personId;

    String role;

    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] rights;

    Instant since;

    @Column(name = "until_on")
    @Nullable
    LocalDate untilOn;

    @Column(name = "ended_at")
    @Nullable
    Instant endedAt;

    @Column(name = "created_by")
    @Nullable
    UUID createdBy;

    @Column(name = "on_behalf_of")
    @Nullable
    UUID onBehalfOf;

    @Version
    int version;

    static Affiliation begin(
            UUID id, UUID organisationId, UUID personId, String role, Set<String> rights, Instant now) {
        Affiliation affiliation = new Affiliation();
        affiliation.id = id;
        affiliation.organisationId = organisationId;
        affiliation.personId = personId;
        affiliation.role = role;
        affiliation.rights = rights.toArray(String[]::new);
        affiliation.since = now;
        return affiliation;
    }

    /** {@code owners} counts those who are owners now: an organisation is never left without one. */
    void end(long owners, Instant now) {
        DomainException.refuseIf(endedAt != null, IdentityProblem.AFFILIATION_ENDED);
        DomainException.refuseIf(isOwner() && owners <= 1, IdentityProblem.LAST_OWNER);
        endedAt = now;
    }

    void becomeOwner() {
        DomainException.refuseIf(endedAt != null, IdentityProblem.AFFILIATION_ENDED);
        role = "OWNER";
        rights = new String[0];
        untilOn = null;
    }

    /** After a hand-over the former owner stays as staff. */
    void handOver(Affiliation successor) {
        DomainException.refuseIf(!isOwner(), IdentityProblem.NOT_OWNER);
        successor.becomeOwner();
        role = "STAFF";
    }

    boolean isOwner() {
        return "OWNER".equals(role);
    }
}
