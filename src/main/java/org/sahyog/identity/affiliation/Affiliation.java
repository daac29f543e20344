package org.sahyog.identity.affiliation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.sahyog.identity.AffiliationRole;
import org.sahyog.identity.IdentityProblem;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.request.Author;
import org.sahyog.shared.time.TimeInWords;

/** A person acting for an organisation: owner, delegate with named rights until a day, or staff. */
@Entity
class Affiliation {
    @Id
    UUID id;

    @Column(name = "organisation_id")
    UUID organisationId;

    @Column(name = "person_id")
    UUID personId;

    @Enumerated(EnumType.STRING)
    AffiliationRole role;

    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] rights;

    Instant since;

    @Column(name = "until_on")
    @Nullable
    LocalDate untilOn;

    @Column(name = "ended_at")
    @Nullable
    Instant endedAt;

    @Embedded
    @Nullable
    Author author;

    @Version
    int version;

    /** Rights are a delegate's, and a delegate has some; nobody begins with an end in the past. */
    static void refuseUnclear(AffiliationRole role, Set<String> rights, @Nullable LocalDate untilOn, LocalDate today) {
        boolean delegate = role == AffiliationRole.DELEGATE;
        DomainException.refuseIf(!delegate && !rights.isEmpty(), IdentityProblem.RIGHTS_OF_DELEGATES, role.name());
        DomainException.refuseIf(delegate && rights.isEmpty(), IdentityProblem.DELEGATE_WITHOUT_RIGHTS);
        if (untilOn != null && untilOn.isBefore(today)) {
            throw new DomainException(IdentityProblem.END_IN_PAST, TimeInWords.day(untilOn));
        }
    }

    static Affiliation begin(
            UUID id, UUID organisationId, UUID personId, AffiliationRole role, Set<String> rights, Instant now) {
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

    /** A term that ran out is over, even if the clock has not struck yet that ends it. */
    boolean isOver(LocalDate today) {
        return endedAt != null || (untilOn != null && untilOn.isBefore(today));
    }

    void becomeOwner(LocalDate today) {
        DomainException.refuseIf(isOver(today), IdentityProblem.AFFILIATION_ENDED);
        role = AffiliationRole.OWNER;
        rights = new String[0];
        untilOn = null;
    }

    /** After a hand-over the former owner stays as staff. */
    void handOver(Affiliation successor, LocalDate today) {
        DomainException.refuseIf(!isOwner(), IdentityProblem.NOT_OWNER);
        DomainException.refuseIf(successor.id.equals(id), IdentityProblem.HANDOVER_TO_ONESELF);
        successor.becomeOwner(today);
        role = AffiliationRole.STAFF;
    }

    boolean isOwner() {
        return role == AffiliationRole.OWNER;
    }
}
