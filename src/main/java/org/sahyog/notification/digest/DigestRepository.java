package org.sahyog.notification.digest;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.notification.Pace;
import org.sahyog.shared.database.Sql;

/** Turns and digests. Whoever holds a turn is alone with it; others pass it over. */
@ApplicationScoped
class DigestRepository {
    private static final Sql DUE = Sql.of("""
            select t.person_id, t.pace, isfinite(t.next_at), (select min(n.filed_at) from notice n
                    where n.person_id = t.person_id and n.way = t.pace and n.digest_id is null),
                coalesce(w.zone, 'Asia/Kolkata'), cast(w.digest_at as text), w.weekly_on
            from digest_turn t join notice_wishes w on w.person_id = t.person_id
            where t.next_at <= :now and t.watermark < :now and t.person_id <> all(cast(:passedOver as uuid[]))
            order by t.next_at, t.person_id limit 1 for update of t skip locked
            """);
    private static final Sql RECKON =
            Sql.of("update digest_turn set next_at = :next where person_id = :person and pace = :pace");

    /** All that waits and was filed before {@code now}, whatever the clock said of it; where nothing does there is no digest. */
    private static final Sql COLLECT = Sql.of("""
            with collected as (
                update notice set digest_id = :digest where id in (
                    select id from notice where person_id = :person and way = :pace and digest_id is null and filed_at < :now
                    order by id for update)
                returning id),
            made as (
                insert into digest (id, person_id, pace, since, until, notices)
                select :digest, t.person_id, t.pace, t.watermark, :now, c.notices
                from digest_turn t cross join (select count(*) as notices from collected) c
                where t.person_id = :person and t.pace = :pace and c.notices > 0)
            select count(*) from collected
            """);

    /** The next window begins where this one ends. It sleeps while nothing waits: whatever is put off wakes it. */
    private static final Sql MOVE_ON = Sql.of("""
            update digest_turn t set watermark = :now, next_at = case when exists (
                    select 1 from notice n where n.person_id = t.person_id and n.way = t.pace and n.digest_id is null)
                then timestamptz '-infinity' else timestamptz 'infinity' end
            where t.person_id = :person and t.pace = :pace
            """);

    private static final Sql SLEEP = Sql.of("""
            update digest_turn set next_at = 'infinity' where person_id = :person and pace = :pace
            """);
    private static final Sql FORGET_DAYS = Sql.of("""
            delete from told_day where ctid = any(array(
                select ctid from told_day where day < cast(:before as timestamptz)::date limit :most))
            """);

    Uni<@Nullable Turn> due(Instant now, Collection<UUID> passedOver) {
        return DUE.with("now", now)
                .with("passedOver", passedOver.toArray(UUID[]::new))
                .rowIfAny()
                .map(row -> row == null ? null : turn(row));
    }

    private static Turn turn(Object[] row) {
        return new Turn(
                (UUID) row[0],
                Pace.valueOf((String) row[1]),
                (Boolean) row[2],
                row[3] == null ? null : ((OffsetDateTime) row[3]).toInstant(),
                (String) row[4],
                LocalTime.parse((String) row[5]),
                DayOfWeek.of(((Number) row[6]).intValue()));
    }

    Uni<Void> reckon(Turn turn, Instant next) {
        return of(turn, RECKON).with("next", next).update().replaceWithVoid();
    }

    /** How many notices are in it. */
    Uni<Long> collect(Turn turn, UUID digest, Instant now) {
        return of(turn, COLLECT).with("digest", digest).with("now", now).value(Long.class);
    }

    Uni<Void> moveOn(Turn turn, Instant now) {
        return of(turn, MOVE_ON).with("now", now).update().replaceWithVoid();
    }

    Uni<Void> sleep(Turn turn) {
        return of(turn, SLEEP).update().replaceWithVoid();
    }

    private static Sql.Values of(Turn turn, Sql sql) {
        return sql.with("person", turn.person()).with("pace", turn.pace().name());
    }

    /** How many were forgotten, at most so many. */
    Uni<Integer> forgetDays(Instant before, int most) {
        return FORGET_DAYS.with("before", before).with("most", most).update();
    }
}
