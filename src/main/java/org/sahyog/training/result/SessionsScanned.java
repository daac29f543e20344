package org.sahyog.training.result;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sahyog.event.EventKind;
import org.sahyog.event.certificate.CertifiedPlace;
import org.sahyog.event.certificate.PlaceCertificates;
import org.sahyog.event.checkin.KindSessions;
import org.sahyog.shared.OneByOne;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.json.JsonText;
import org.sahyog.training.CourseRule;
import org.sahyog.training.Courses;
import org.sahyog.training.TrainingFollower;

/**
 * What was scanned at the sessions of trainings: results that follow it are made again from all of it whenever it changes, so that it does not
 * matter what came first. By who holds the event’s seats.
 */
@ApplicationScoped
class SessionsScanned implements KindSessions, TrainingFollower {
    private static final Sql FOLLOWING =
            Sql.of("""
            select r.id, r.judged, r.outcome, r.score, r.attended, r.sessions, r.minutes, %s, r.registration_id, r.position
            from training_result r where r.cluster_id = :cluster and r.event_id = :event and r.follows_check_in
            """.formatted(ResultRepository.scanned("r.registration_id", "r.position")));
    private static final Sql REWRITE = Sql.of("""
            update training_result r set outcome = n.outcome, attended = n.attended, sessions = n.sessions, minutes = n.minutes,
                changed_at = :now, version = r.version + 1
            from jsonb_to_recordset(cast(cast(:results as text) as jsonb)) as n(id uuid, outcome text, attended integer, sessions integer,
                minutes integer)
            where r.cluster_id = :cluster and r.id = n.id
            """);

    private record Rewritten(UUID id, CertifiedPlace place, Outcome outcome, int attended, int sessions, int minutes) {
        static Rewritten of(UUID id, CertifiedPlace place, Mark mark) {
            return new Rewritten(id, place, mark.outcome(), mark.attended(), mark.sessions(), mark.minutes());
        }
    }

    private final Courses courses;
    private final PlaceCertificates certificates;
    private final Journal journal;
    private final JsonText json;
    private final Clock clock;

    SessionsScanned(Courses courses, PlaceCertificates certificates, Journal journal, JsonText json, Clock clock) {
        this.courses = courses;
        this.certificates = certificates;
        this.journal = journal;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public EventKind kind() {
        return EventKind.TRAINING;
    }

    @Override
    public Uni<Set<UUID>> of(UUID clusterId, UUID eventId) {
        return courses.rule(clusterId, eventId)
                .map(rule -> rule.sessions().stream()
                        .flatMap(session -> Stream.ofNullable(session.id()))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public Uni<Void> attended(UUID clusterId, UUID eventId) {
        return changed(clusterId, eventId);
    }

    @Override
    public Uni<Void> changed(UUID clusterId, UUID id) {
        return FOLLOWING
                .with("cluster", clusterId)
                .with("event", id)
                .rows()
                .chain(rows -> rows.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : courses.rule(clusterId, id).chain(rule -> rewrite(clusterId, rule, rows)));
    }

    private Uni<Void> rewrite(UUID clusterId, CourseRule rule, List<Object[]> rows) {
        List<Rewritten> others =
                rows.stream().flatMap(row -> rewritten(rule, row).stream()).toList();
        return others.isEmpty() ? Uni.createFrom().voidItem() : write(clusterId, rule, others, clock.instant());
    }

    /** Empty where it is as before. */
    private static Optional<Rewritten> rewritten(CourseRule rule, Object[] row) {
        UUID id = (UUID) row[0];
        CertifiedPlace place = new CertifiedPlace((UUID) row[8], (Integer) row[9]);
        Rewritten before = new Rewritten(
                id, place, Outcome.valueOf((String) row[2]), (Integer) row[4], (Integer) row[5], (Integer) row[6]);
        Rewritten now = Rewritten.of(
                id,
                place,
                Mark.following(
                        rule, Outcome.valueOf((String) row[1]), (Integer) row[3], ResultRepository.sessions(row[7])));
        return now.equals(before) ? Optional.empty() : Optional.of(now);
    }

    private Uni<Void> write(UUID clusterId, CourseRule rule, List<Rewritten> others, Instant now) {
        return REWRITE.with("results", json.of(others))
                .with("cluster", clusterId)
                .with("now", now)
                .update()
                .chain(() -> journal.record(others.stream()
                        .map(each -> Deed.of("training-result.changed", "training-result", each.id())
                                .in(clusterId)
                                .seenBy(Scope.organisation(rule.organiserId())))
                        .toList()))
                .chain(() -> OneByOne.each(others, this::revokeUnlessPassed));
    }

    private Uni<Void> revokeUnlessPassed(Rewritten result) {
        return result.outcome() == Outcome.PASSED
                ? Uni.createFrom().voidItem()
                : certificates.passedNoMore(result.place());
    }
}
