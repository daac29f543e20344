package org.sahyog.notification;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.database.Sql;

/**
 * Writes the notices of a deed and how they are told, for everyone at once; a person who has hers already gets no second. Each goes one
 * way: at once, with the next digest, or only into the inbox. What would be told at once beyond a person's day goes with the digest.
 */
@ApplicationScoped
class NoticeRepository {
    private static final String MAKE = """
            with fact as materialized (select * from deed where id = cast(:deed as uuid)),
            concerned as (%1$s),
            told as materialized (
                select distinct on (a.person_id) a.person_id, c.organisation_id, c.cluster_id, c.event_id, c.entity_id,
                    %3$s as network_id, c.timely, c.arguments, f.recorded_at
                from fact f cross join concerned c join lateral (%2$s) a on true
                where case :spared when 'DOER' then a.person_id is distinct from f.person_id
                    when 'DOERS_ORGANISATION' then not exists (select 1 from registrar own
                        where own.organisation_id = c.organisation_id and own.person_id = f.person_id)
                    else true end
                    and not exists (select 1 from notice n where n.person_id = a.person_id and n.deed_id = f.id)
                order by a.person_id, c.organisation_id),
            -- Who is being erased is waited for, and then told nothing.
            here as materialized (
                select p.id from person p where p.id in (select person_id from told) and p.erased_at is null
                order by p.id for key share),
            wished as (
                select t.*, w.quiet_from, w.quiet_until, w.per_day, coalesce(w.zone, c.zone, 'Asia/Kolkata') as zone,
                    t.timely and w.mail and w.email is not null and not (:kind = any(w.muted)) as by_mail,
                    t.timely and w.gateway and w.phone is not null and :urgent and :gateway as by_gateway,
                    case when :kind = any(w.muted) then 'INBOX' when :category = '' then 'IMMEDIATE'
                        else coalesce(w.paces ->> :category, :pace) end as way
                from told t join here h on h.id = t.person_id join notice_wishes w on w.person_id = t.person_id
                left join cluster c on c.id = t.cluster_id),
            planned as materialized (
                select w.*, w.by_mail and w.way = 'IMMEDIATE' and :category <> '' as counts,
                    case when :urgent then cast(:now as timestamptz)
                        else outside_quiet_hours(cast(:now as timestamptz), w.zone, w.quiet_from, w.quiet_until) end as mail_at
                from wished w),
            room as (
                insert into told_day as d (person_id, day, told, most)
                select p.person_id, cast(p.mail_at at time zone p.zone as date), 1, p.per_day from planned p
                where p.counts and p.per_day > 0 order by p.person_id
                on conflict (person_id, day) do update set told = d.told + 1, most = excluded.most where d.told < excluded.most
                returning person_id),
            placed as materialized (
                select p.*, case when p.counts and r.person_id is null then 'DAILY' else p.way end as goes
                from planned p left join room r on r.person_id = p.person_id),
            made as (
                insert into notice (id, person_id, deed_id, kind, cluster_id, network_id, event_id, entity_id, organisation_id,
                    arguments, urgent, made_at, sight, way, filed_at)
                select uuidv7(), p.person_id, cast(:deed as uuid), :kind, p.cluster_id, p.network_id, p.event_id, p.entity_id,
                    p.organisation_id, jsonb_strip_nulls(p.arguments), :urgent, p.recorded_at, :sight, p.goes,
                    cast(:now as timestamptz)
                from placed p order by p.person_id
                on conflict (person_id, deed_id) do nothing
                returning id, person_id, cluster_id, way),
            turn as (
                insert into digest_turn as d (person_id, pace, watermark, next_at)
                select m.person_id, m.way, cast(:now as timestamptz), '-infinity' from made m
                where m.way in ('DAILY', 'WEEKLY') order by m.person_id
                on conflict (person_id, pace) do update set next_at = '-infinity' where d.next_at = 'infinity'),
            sent as (
                insert into delivery (id, notice_id, channel, next_at)
                select uuidv7(), m.id, 'MAIL', p.mail_at from made m join placed p on p.person_id = m.person_id
                where p.by_mail and m.way = 'IMMEDIATE'
                union all
                select uuidv7(), m.id, 'GATEWAY', outside_quiet_hours(cast(:now as timestamptz)
                    + case when p.by_mail then interval '1 second' * cast(:fallback as double precision) else interval '0' end,
                    p.zone, p.quiet_from, p.quiet_until)
                from made m join placed p on p.person_id = m.person_id where p.by_gateway)
            select m.id, m.person_id, m.cluster_id from made m
            """;
    private static final Map<NoticeKind, Sql> STATEMENTS =
            Arrays.stream(NoticeKind.values()).collect(Collectors.toMap(kind -> kind, NoticeRepository::statement));

    /** A notice that was not there before. */
    record Made(UUID id, UUID personId, @Nullable UUID clusterId) {}

    private static Sql statement(NoticeKind kind) {
        Concern concern = kind.concern;
        return Sql.of(MAKE.formatted(concern.sql(), concern.people(), concern.network()));
    }

    /** {@code fallback}: how long a mail has time before a message to the phone follows. */
    Uni<List<Made>> make(UUID deed, NoticeKind kind, boolean gateway, Duration fallback, Instant now) {
        return Objects.requireNonNull(STATEMENTS.get(kind))
                .with("deed", deed)
                .with("kind", kind.name())
                .with("spared", kind.spared.name())
                .with("urgent", kind.urgent())
                .with("gateway", gateway)
                .with("category", kind.putOffBy().map(NoticeCategory::field).orElse(""))
                .with(
                        "pace",
                        kind.putOffBy()
                                .map(NoticeCategory::usual)
                                .orElse(Pace.IMMEDIATE)
                                .name())
                .with("sight", kind.concern.sight().name())
                .with("fallback", (double) fallback.toSeconds())
                .with("now", now)
                .rows()
                .map(rows -> rows.stream()
                        .map(row -> new Made((UUID) row[0], (UUID) row[1], (UUID) row[2]))
                        .toList());
    }
}
