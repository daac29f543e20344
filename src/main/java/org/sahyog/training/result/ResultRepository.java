package org.sahyog.training.result;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.identity.access.ActingFor;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.identity.check.OneTimeCode;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;
import org.sahyog.training.CourseRule;
import org.sahyog.training.TrainingProblem;

/** Results, inside a write. */
@ApplicationScoped
class ResultRepository {
    private static final Sql SEAT = Sql.of("""
            select r.organisation_id, w.name, %s from registration r
            left join registration_worker w on w.cluster_id = r.cluster_id and w.registration_id = r.id and w.position = :position
            where r.cluster_id = :cluster and r.event_id = :event and r.id = :registration
                and r.state in ('REGISTERED', 'ATTENDED', 'ABSENT') and :position <= r.seats
            """.formatted(scanned("r.id", ":position")));
    private static final Sql ACCOUNT = Sql.of("select id from person where username = :username and erased_at is null");
    private static final Sql ADD = Sql.of("""
            insert into training_result (id, cluster_id, event_id, registration_id, position, organisation_id, name, outcome, judged, score, attended,
                sessions, minutes, follows_check_in, attendance_reason, ended_on, offered_to, created_by, on_behalf_of, recorded_at, changed_at)
            values (:id, :cluster, :event, :registration, :position, :organisation, :name, :outcome, :judged, :score, :attended, :sessions, :minutes,
                :follows, :reason, :ended, :offered, :by, :behalf, :now, :now)
            on conflict on constraint training_result_once do nothing
            """);
    private static final Sql CHANGE = Sql.of("""
            update training_result set name = coalesce(:name, name), outcome = :outcome, judged = :judged, score = :score,
                attended = :attended, sessions = :sessions, minutes = :minutes, follows_check_in = :follows, attendance_reason = :reason,
                changed_at = :now, version = version + 1 where id = :id
            """);
    private static final Sql HOLD = Sql.of("""
            select r.person_id is not null, %s from training_result r
            where r.cluster_id = :cluster and r.event_id = :event and r.id = :id for update of r
            """.formatted(scanned("r.registration_id", "r.position")));
    private static final Sql CODE =
            Sql.of("update training_result set code_hash = decode(:hash, 'hex') where id = :id");

    private final CurrentCaller current;

    ResultRepository(CurrentCaller current) {
        this.current = current;
    }

    /** Sessions at which a place of an event was checked in; null where nobody was at any of the event. */
    static String scanned(String registration, String position) {
        return """
                case when exists (select 1 from session_attended a where a.cluster_id = :cluster and a.event_id = :event) then
                    coalesce((select array_agg(a.session_id) from session_attended a
                        where a.registration_id = %s and a.position = %s), '{}') end""".formatted(registration, position);
    }

    /** From what {@link #scanned} tells. */
    static @Nullable Set<UUID> sessions(@Nullable Object scanned) {
        return scanned == null ? null : Set.of((UUID[]) scanned);
    }

    /** Whose seat it is, who is named for it, and at which sessions it was checked in, where anybody was. */
    record Seat(
            UUID organisation,
            @Nullable String name,
            @Nullable Set<UUID> scanned) {}

    /** Whether somebody has it in her record, and at which sessions she was checked in, where anybody was. */
    record Held(boolean owned, @Nullable Set<UUID> scanned) {}

    Uni<Seat> seat(UUID clusterId, UUID trainingId, ResultDraft draft) {
        return SEAT.with("cluster", clusterId)
                .with("event", trainingId)
                .with("registration", draft.registrationId())
                .with("position", draft.position())
                .rowOr(() -> new DomainException(TrainingProblem.SEAT_UNKNOWN, draft.position()))
                .map(row -> new Seat((UUID) row[0], (String) row[1], sessions(row[2])));
    }

    /** Null where no account is named. */
    Uni<@Nullable UUID> account(@Nullable String username) {
        if (username == null) {
            return Uni.createFrom().nullItem();
        }
        return ACCOUNT.with("username", username)
                .valueIfAny(UUID.class)
                .invoke(found -> DomainException.refuseIf(found == null, TrainingProblem.ACCOUNT_UNKNOWN, username));
    }

    Uni<Void> add(
            UUID clusterId,
            UUID trainingId,
            UUID id,
            ResultDraft draft,
            Seat seat,
            String name,
            Mark mark,
            CourseRule rule,
            @Nullable UUID offeredTo,
            Instant now) {
        ActingFor acting = current.get().actingFor();
        return ADD.with("id", id)
                .with("cluster", clusterId)
                .with("event", trainingId)
                .with("registration", draft.registrationId())
                .with("position", draft.position())
                .with("organisation", seat.organisation())
                .with("name", name)
                .with("outcome", mark.outcome().name())
                .with("judged", mark.judged().name())
                .with("score", mark.score())
                .with("attended", mark.attended())
                .with("sessions", mark.sessions())
                .with("minutes", mark.minutes())
                .with("follows", mark.follows())
                .with("reason", mark.reason())
                .with("ended", rule.endsOn())
                .with("offered", offeredTo)
                .with("by", current.get().id())
                .with("behalf", acting == null ? null : acting.organisationId())
                .with("now", now)
                .update()
                .invoke(added -> DomainException.refuseIf(added == 0, TrainingProblem.RESULT_KNOWN, draft.position()))
                .replaceWithVoid();
    }

    /** Held until the transaction ends. */
    Uni<Held> hold(UUID clusterId, UUID trainingId, UUID id) {
        return HOLD.with("cluster", clusterId)
                .with("event", trainingId)
                .with("id", id)
                .rowOr(() -> new DomainException(RequestProblem.NOT_FOUND))
                .map(row -> new Held((Boolean) row[0], sessions(row[1])));
    }

    Uni<Void> change(UUID id, @Nullable String name, Mark mark, Instant now) {
        return CHANGE.with("id", id)
                .with("name", name)
                .with("outcome", mark.outcome().name())
                .with("judged", mark.judged().name())
                .with("score", mark.score())
                .with("attended", mark.attended())
                .with("sessions", mark.sessions())
                .with("minutes", mark.minutes())
                .with("follows", mark.follows())
                .with("reason", mark.reason())
                .with("now", now)
                .update()
                .replaceWithVoid();
    }

    Uni<Void> code(UUID id, OneTimeCode code) {
        return CODE.with("id", id)
                .with("hash", HexFormat.of().formatHex(code.hash()))
                .update()
                .replaceWithVoid();
    }
}
