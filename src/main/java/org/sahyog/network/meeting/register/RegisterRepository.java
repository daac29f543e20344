package org.sahyog.network.meeting.register;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.network.meeting.Meeting;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.json.JsonText;
import org.sahyog.shared.request.CurrentRequest;

/** Registers inside a write, whose network is held. */
@ApplicationScoped
class RegisterRepository {
    /** Of the organisations, those that were members at no time of that day. */
    private static final Sql NO_MEMBERS = Sql.of("""
            select e.id from unnest(cast(:organisations as uuid[])) as e(id)
            where not exists (select 1 from network_member m
                where m.network_id = :network and m.organisation_id = e.id
                and (m.member_at is not null or m.state in ('MEMBER', 'SUSPENDED'))
                and coalesce(m.member_at, m.asked_at) < :dayEnd and (m.ended_at is null or m.ended_at >= :dayStart))
            """);

    /** Of the organisations, those for which somebody is said to have come who never acted for them. */
    private static final Sql OF_STRANGERS = Sql.of("""
            select distinct a."organisationId"
            from jsonb_to_recordset(cast(cast(:entries as text) as jsonb)) as a("organisationId" uuid, people jsonb)
            cross join lateral jsonb_to_recordset(a.people) as p("personId" uuid)
            where p."personId" is not null and not exists (select 1 from affiliation f
                where f.person_id = p."personId" and f.organisation_id = a."organisationId")
            """);

    private static final Sql REGISTER = Sql.of("""
            insert into network_register (id, cluster_id, meeting_id, number, minutes, reason, recorded_at, created_by, on_behalf_of)
            values (:id, :cluster, :meeting, :number, :minutes, :reason, :now, :person, :organisation)
            """);
    private static final Sql ATTENDANCE = Sql.of("""
            insert into network_attendance (cluster_id, register_id, organisation_id, presence, note)
            select :cluster, :register, a."organisationId", a.presence, a.note
            from jsonb_to_recordset(cast(cast(:entries as text) as jsonb)) as a("organisationId" uuid, presence text, note text)
            """);
    private static final Sql ATTENDEES = Sql.of("""
            insert into network_attendee (cluster_id, register_id, organisation_id, position, person_id, name)
            select :cluster, :register, a."organisationId", p.position, cast(p.entry ->> 'personId' as uuid), p.entry ->> 'name'
            from jsonb_to_recordset(cast(cast(:entries as text) as jsonb)) as a("organisationId" uuid, people jsonb)
            cross join lateral jsonb_array_elements(a.people) with ordinality as p(entry, position)
            """);

    private final JsonText json;
    private final CurrentRequest request;

    RegisterRepository(JsonText json, CurrentRequest request) {
        this.json = json;
        this.request = request;
    }

    Uni<List<UUID>> noMembers(Meeting meeting, RegisterDraft draft) {
        return NO_MEMBERS
                .with("organisations", draft.organisations())
                .with("network", meeting.networkId)
                .with("dayStart", meeting.dayStart())
                .with("dayEnd", meeting.dayEnd())
                .list(UUID.class);
    }

    Uni<List<UUID>> ofStrangers(RegisterDraft draft) {
        return OF_STRANGERS.with("entries", entries(draft)).list(UUID.class);
    }

    Uni<Void> insert(UUID id, Meeting meeting, int number, RegisterDraft draft, Instant now) {
        String entries = entries(draft);
        return REGISTER.with("id", id)
                .with("cluster", meeting.clusterId)
                .with("meeting", meeting.id)
                .with("number", number)
                .with("minutes", text(draft.minutes()))
                .with("reason", text(draft.reason()))
                .with("now", now)
                .with("person", request.person())
                .with("organisation", request.onBehalfOf())
                .update()
                .chain(() -> rows(ATTENDANCE, id, meeting, entries))
                .chain(() -> rows(ATTENDEES, id, meeting, entries));
    }

    private static @Nullable String text(@Nullable String given) {
        return given == null || given.isBlank() ? null : given;
    }

    private static Uni<Void> rows(Sql insert, UUID register, Meeting meeting, String entries) {
        return insert.with("cluster", meeting.clusterId)
                .with("register", register)
                .with("entries", entries)
                .update()
                .replaceWithVoid();
    }

    private String entries(RegisterDraft draft) {
        return json.of(draft.attendance().stream().map(AttendanceDraft::kept).toList());
    }
}
