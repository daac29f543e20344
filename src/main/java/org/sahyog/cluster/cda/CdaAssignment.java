package org.sahyog.cluster.cda;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.cluster.ClusterProblem;
import org.sahyog.cluster.Days;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.request.Author;
import org.sahyog.shared.time.TimeInWords;

/** An agent serves a cluster from a first to a last day; her rights are there on those days only. */
@Entity
@Table(name = "cda_assignment")
class CdaAssignment {

    @Id
    UUID id;

    @Column(name = "cluster_id")
    UUID clusterId;

    @Column(name = "person_id")
    UUID personId;

    boolean mentor;

    @Column(name = "since_on")
    LocalDate sinceOn;

    @Column(name = "until_on")
    @Nullable
    LocalDate untilOn;

    @Embedded
    @Nullable
    Author author;

    @Version
    int version;

    static CdaAssignment assign(UUID id, UUID clusterId, UUID personId, boolean mentor, Days days) {
        CdaAssignment assignment = new CdaAssignment();
        assignment.id = id;
        assignment.clusterId = clusterId;
        assignment.personId = personId;
        assignment.mentor = mentor;
        assignment.sinceOn = days.since();
        assignment.untilOn = days.until();
        return assignment;
    }

    /** {@code last} may be today, but not a day that has passed: what was done on it was done with the right to. */
    void end(LocalDate last, Instant now, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        refuseIfOver(today);
        DomainException.refuseIf(
                last.isBefore(today), ClusterProblem.END_IN_PAST, TimeInWords.day(last), TimeInWords.day(today));
        untilOn = new Days(sinceOn, last).until();
    }

    /** The last day is yesterday, wherever one looks from: no right is left, even if she began today. */
    void endAtOnce(Instant now, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        LocalDate todayInUtc = LocalDate.ofInstant(now, ZoneOffset.UTC);
        refuseIfOver(today);
        untilOn = (today.isBefore(todayInUtc) ? today : todayInUtc).minusDays(1);
    }

    private void refuseIfOver(LocalDate today) {
        if (untilOn != null && untilOn.isBefore(today)) {
            throw new DomainException(ClusterProblem.ASSIGNMENT_ENDED, TimeInWords.day(untilOn));
        }
    }
}
