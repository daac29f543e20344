package org.sahyog.network.officer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.network.NetworkProblem;
import org.sahyog.shared.problem.DomainException;

/** One term of one person in one office, for a member organisation. */
@Entity
@Table(name = "network_officer")
class Officer {
    @Id
    UUID id;

    @Column(name = "cluster_id")
    UUID clusterId;

    @Column(name = "network_id")
    UUID networkId;

    @Enumerated(EnumType.STRING)
    OfficerRole role;

    @Column(name = "person_id")
    UUID personId;

    @Column(name = "organisation_id")
    UUID organisationId;

    Instant since;
    Instant until;

    @Column(name = "ended_at")
    @Nullable
    Instant endedAt;

    @Enumerated(EnumType.STRING)
    @Nullable
    OfficerEnd why;

    @Version
    int version;

    static Officer begin(UUID id, OfficerRole role, UUID personId, UUID organisationId, Instant since, Instant until) {
        Officer officer = new Officer();
        officer.id = id;
        officer.role = role;
        officer.personId = personId;
        officer.organisationId = organisationId;
        officer.since = since;
        officer.until = until;
        return officer;
    }

    /** The same term, for the organisation that hers turned out to be. */
    Officer continuedFor(UUID newId, UUID kept) {
        Officer same = begin(newId, role, personId, kept, since, until);
        same.clusterId = clusterId;
        same.networkId = networkId;
        return same;
    }

    void end(OfficerEnd reason, Instant now) {
        DomainException.refuseIf(hasEnded(), NetworkProblem.OFFICE_ENDED);
        endedAt = now;
        why = reason;
    }

    boolean hasEnded() {
        return endedAt != null;
    }

    boolean isOver(Instant now) {
        return !now.isBefore(until);
    }
}
