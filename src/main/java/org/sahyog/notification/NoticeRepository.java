package org.sahyog.notification;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.database.Sql;

/** Writes the notices of a deed and how they are told, for everyone at once; a person who has hers already gets no second. */
@ApplicationScoped
class NoticeRepository {
    private static final String MAKE = """
            with fact as materialized (select * from deed where id = cast(:deed as uuid)),
            concerned as (%s),
            told as materialized (
                select distinct on (a.person_id) a.person_id, c.*, f.recorded_at
                from fact f cross join concerned c join lateral (
                    select m.person_id from registrar m where m.organisation_id = c.organisation_id
                    union select g.person_id from counter_agent g where g.registration_id = c.registration_id) a on true
                where case :spared when 'DOER' then a.person_id is distinct from f.person_id
                    when 'DOERS_ORGANISATION' then not exists (select 1 from registrar own
                        where own.organisation_id = c.organisation_id and own.person_id = f.person_id)
                    else true end
                order by a.person_id, c.organisation_id),
            made as (
                insert into notice (id, person_id, deed_id, kind, cluster_id, event_id, entity_id, organisation_id, arguments,
                    urgent, made_at)
                select uuidv7(), t.person_id, cast(:deed as uuid), :kind, t.cluster_id, t.event_id, t.entity_id,
                    t.organisation_id, jsonb_strip_nulls(t.arguments), :urgent, t.recorded_at
                from told t order by t.person_id
                on conflict (person_id, deed_id) do nothing
                returning id, person_id, cluster_id),
            reached as (
                select m.id, w.quiet_from, w.quiet_until, coalesce(c.zone, 'Asia/Kolkata') as zone,
                    w.mail and w.email is not null and not (:kind = any(w.muted)) as by_mail,
                    w.gateway and w.phone is not null and :urgent and :gateway as by_gateway
                from made m join told t on t.person_id = m.person_id and t.timely
                join notice_wishes w on w.person_id = m.person_id left join cluster c on c.id = m.cluster_id),
            planned as (
                insert into delivery (id, notice_id, channel, next_at)
                select uuidv7(), r.id, 'MAIL',
                    case when :urgent then now() else outside_quiet_hours(now(), r.zone, r.quiet_from, r.quiet_until) end
                from reached r where r.by_mail
                union all
                select uuidv7(), r.id, 'GATEWAY', outside_quiet_hours(
                    now() + case when r.by_mail then interval '1 second' * cast(:fallback as double precision) else interval '0' end,
                    r.zone, r.quiet_from, r.quiet_until)
                from reached r where r.by_gateway)
            select m.id, m.person_id, m.cluster_id from made m
            """;
    private static final Map<NoticeKind, Sql> STATEMENTS = Arrays.stream(NoticeKind.values())
            .collect(Collectors.toMap(kind -> kind, kind -> Sql.of(MAKE.formatted(kind.concern.sql()))));

    /** A notice that was not there before. */
    record Made(UUID id, UUID personId, @Nullable UUID clusterId) {}

    /** {@code fallback}: how long a mail has time before a message to the phone follows. */
    Uni<List<Made>> make(UUID deed, NoticeKind kind, boolean gateway, Duration fallback) {
        return Objects.requireNonNull(STATEMENTS.get(kind))
                .with("deed", deed)
                .with("kind", kind.name())
                .with("spared", kind.spared.name())
                .with("urgent", kind.urgent())
                .with("gateway", gateway)
                .with("fallback", (double) fallback.toSeconds())
                .rows()
                .map(rows -> rows.stream()
                        .map(row -> new Made((UUID) row[0], (UUID) row[1], (UUID) row[2]))
                        .toList());
    }
}
