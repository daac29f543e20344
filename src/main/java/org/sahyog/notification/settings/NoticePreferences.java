package org.sahyog.notification.settings;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.UUID;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.json.JsonText;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** When a person wants to be told; the usual until she says otherwise. */
@ApplicationScoped
class NoticePreferences {
    /** Only over the version that she has read: nothing is written when somebody was faster. */
    private static final Sql KEEP = Sql.of("""
            insert into notice_preference (person_id, zone, digest_at, weekly_on, per_day, paces, version)
            select :person, :zone, :at, :on, :most, jsonb_strip_nulls(cast(cast(:paces as text) as jsonb)), 1 where :version = 0
                or exists (select 1 from notice_preference where person_id = :person)
            on conflict (person_id) do update set zone = excluded.zone, digest_at = excluded.digest_at,
                weekly_on = excluded.weekly_on, per_day = excluded.per_day, paces = excluded.paces,
                version = notice_preference.version + 1
            where notice_preference.version = :version
            """);

    /** What waits already waits for the next of the times that she wants from now on. */
    private static final Sql RECKON_ANEW = Sql.of("""
            update digest_turn set next_at = '-infinity' where person_id = :person and next_at <> 'infinity'
            """);

    private final Pool pool;
    private final JsonText json;
    private final Journal journal;

    NoticePreferences(Pool pool, JsonText json, Journal journal) {
        this.pool = pool;
        this.json = json;
        this.journal = journal;
    }

    Uni<NoticePreferencesView> of(UUID person) {
        return pool.preparedQuery("select * from notice_wishes where person_id = $1")
                .execute(Tuple.of(person))
                .map(rows -> view(rows.iterator().next()));
    }

    private static NoticePreferencesView view(Row row) {
        String zone = row.getString("zone");
        return new NoticePreferencesView(
                zone == null ? "Asia/Kolkata" : zone,
                row.getLocalTime("digest_at").toString(),
                DayOfWeek.of(row.getInteger("weekly_on")),
                row.getInteger("per_day"),
                PacesView.of(row.getJsonObject("paces")),
                row.getInteger("preference_version"));
    }

    Uni<Void> keep(UUID person, int version, NoticePreferencesDraft draft) {
        draft.refuseUnknownZone();
        return KEEP.with("person", person)
                .with("zone", draft.zone())
                .with("at", LocalTime.parse(draft.digestAt()))
                .with("on", draft.weeklyOn().getValue())
                .with("most", draft.perDay())
                .with("paces", json.of(draft.paces()))
                .with("version", version)
                .update()
                .invoke(kept -> DomainException.refuseIf(kept == 0, RequestProblem.STALE))
                .chain(() -> RECKON_ANEW.with("person", person).update())
                .chain(() -> journal.record(Deed.of("notice-preferences.changed", "notice-preferences", person)
                        .seenBy(Scope.person(person))));
    }
}
