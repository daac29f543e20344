package org.sahyog.notification.delivery;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.sahyog.notification.Notice;
import org.sahyog.notification.NoticeKind;
import org.sahyog.notification.delivery.Parcel.Claim;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.json.JsonText;

/** Claims deliveries and records what became of them. Only the last claim of a delivery may record. */
@ApplicationScoped
class DeliveryRepository {
    /** One statement, so one short transaction: whoever dies after it leaves the delivery to be claimed again when the lease ends. */
    private static final String CLAIM = """
            with due as (
                select id from delivery where state = 'WAITING' and channel = $1 and next_at <= now()
                order by next_at limit $2 for update skip locked),
            claimed as (
                update delivery d set attempts = d.attempts + 1, first_at = coalesce(d.first_at, now()),
                    next_at = now() + interval '1 millisecond' * $3
                from due where d.id = due.id returning d.*)
            select json_build_object('id', c.id, 'noticeId', n.id, 'channel', c.channel, 'attempt', c.attempts,
                'firstAt', c.first_at, 'name', p.name, 'email', w.email, 'confirmed', w.email_confirmed, 'phone', w.phone,
                'quietFrom', w.quiet_from, 'quietUntil', w.quiet_until,
                'wanted', case c.channel when 'MAIL' then w.mail else w.gateway end and not n.kind = any(w.muted),
                'event', case when e.id is null then null else json_build_object('title', e.title, 'startsAt', e.starts_at,
                    'endsAt', e.ends_at, 'zone', e.zone, 'venue', e.venue, 'link', e.link) end,
                'offer', case when o.id is null then null else json_build_object('state', o.state, 'seats', o.seats,
                    'hers', exists (select 1 from offeree a where a.offer_id = o.id and a.person_id = n.person_id),
                    'known', o.delivered_at is not null, 'offeredAt', o.offered_at, 'expiresAt', o.expires_at,
                    'latestAt', o.latest_at, 'holdMinutes', t.hold_minutes, 'longestMinutes', t.longest_minutes) end)::text as claim
            from claimed c
            join notice n on n.id = c.notice_id
            join person p on p.id = n.person_id
            join notice_wishes w on w.person_id = n.person_id
            left join event e on e.id = n.event_id
            left join seat_offer o on o.id = n.entity_id
            left join event_seats t on t.event_id = o.event_id
            """;

    private static final String ALL = "select n.id as of, n.* from (" + Notice.SELECT + " where n.id = any($1)) n";
    private static final String TOGETHER =
            "select n.digest_id as of, n.* from (" + Notice.SELECT + " where n.digest_id = any($1)) n order by n.id";

    private static final Sql RECORD = Sql.of("""
            update delivery set state = :state, last_error = nullif(:reason, ''),
                sent_at = case when :state = 'SENT' then cast(:now as timestamptz) else sent_at end
            where id = :id and state = 'WAITING' and attempts = :attempt
            """);
    /** Nobody’s phone rings in her quiet hours, also not with a second try. */
    private static final String AWAKE = """
            case d.channel when 'MAIL' then cast(:next as timestamptz)
                else outside_quiet_hours(cast(:next as timestamptz), coalesce(c.zone, 'Asia/Kolkata'), w.quiet_from, w.quiet_until) end
            """;

    private static final String OF_WHOM = """
            from notice n join notice_wishes w on w.person_id = n.person_id left join cluster c on c.id = n.cluster_id
            where n.id = d.notice_id and d.state = 'WAITING'
            """;
    private static final Sql POSTPONE = Sql.of("update delivery d set last_error = :reason, next_at = " + AWAKE
            + OF_WHOM + " and d.id = :id and d.attempts = :attempt");
    private static final Sql HASTEN = Sql.of("update delivery d set next_at = least(d.next_at, " + AWAKE + ")" + OF_WHOM
            + " and n.id = :notice and n.urgent and d.attempts = 0");

    private final Pool pool;
    private final JsonText json;

    DeliveryRepository(Pool pool, JsonText json) {
        this.pool = pool;
        this.json = json;
    }

    Uni<List<Parcel>> claim(Channel channel, int most, Duration lease) {
        return pool.preparedQuery(CLAIM)
                .execute(Tuple.of(channel.name(), most, (double) lease.toMillis()))
                .map(rows -> stream(rows)
                        .map(row -> json.read(row.getString("claim"), Claim.class))
                        .toList())
                .chain(this::withNotices);
    }

    private Uni<List<Parcel>> withNotices(List<Claim> claims) {
        if (claims.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        List<UUID> ids = claims.stream().map(Claim::noticeId).toList();
        return notices(ALL, ids).chain(each -> withDigests(claims, each));
    }

    private Uni<List<Parcel>> withDigests(List<Claim> claims, Map<UUID, List<Notice>> notices) {
        List<Notice> own = claims.stream()
                .map(claim ->
                        Objects.requireNonNull(notices.get(claim.noticeId())).get(0))
                .toList();
        List<UUID> digests = own.stream()
                .filter(notice -> notice.kind() == NoticeKind.DIGEST_MADE)
                .map(Notice::entityId)
                .toList();
        Uni<Map<UUID, List<Notice>>> together =
                digests.isEmpty() ? Uni.createFrom().item(Map.of()) : notices(TOGETHER, digests);
        return together.map(those -> IntStream.range(0, claims.size())
                .mapToObj(at -> new Parcel(
                        claims.get(at),
                        own.get(at),
                        those.getOrDefault(own.get(at).entityId(), List.of())))
                .toList());
    }

    /** By the first column. */
    private Uni<Map<UUID, List<Notice>>> notices(String sql, List<UUID> ids) {
        return pool.preparedQuery(sql)
                .execute(Tuple.of(ids.toArray(UUID[]::new)))
                .map(rows -> stream(rows)
                        .collect(Collectors.groupingBy(
                                row -> row.getUUID(0), Collectors.mapping(Notice::of, Collectors.toList()))));
    }

    private static Stream<Row> stream(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false);
    }

    /** False when another claim has taken over, or a receipt was quicker. */
    Uni<Boolean> close(Parcel parcel, String state, String reason, Instant now) {
        return RECORD.with("state", state)
                .with("reason", reason)
                .with("now", now)
                .with("id", parcel.id())
                .with("attempt", parcel.attempt())
                .update()
                .map(rows -> rows == 1);
    }

    Uni<Void> postpone(Parcel parcel, String reason, Instant next) {
        return POSTPONE.with("reason", reason)
                .with("next", next)
                .with("id", parcel.id())
                .with("attempt", parcel.attempt())
                .update()
                .replaceWithVoid();
    }

    /** The later ways need not wait any longer for this one. */
    Uni<Void> hasten(UUID noticeId, Instant now) {
        return HASTEN.with("notice", noticeId).with("next", now).update().replaceWithVoid();
    }
}
