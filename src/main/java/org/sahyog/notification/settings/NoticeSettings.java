package org.sahyog.notification.settings;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.UUID;
import org.sahyog.notification.NoticeKind;
import org.sahyog.notification.delivery.gateway.Gateway;
import org.sahyog.notification.settings.NoticeSettingsView.Possible;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** A person's wishes; the usual ones until she says otherwise. */
@ApplicationScoped
class NoticeSettings {
    /** Only over the version that she has read: nothing is written when somebody was faster. */
    private static final Sql KEEP = Sql.of("""
            insert into notice_settings (person_id, mail, gateway, quiet_from, quiet_until, muted, version)
            select :person, :mail, :gateway, :from, :until, string_to_array(:muted, ','), 1 where :version = 0
                or exists (select 1 from notice_settings where person_id = :person)
            on conflict (person_id) do update set mail = excluded.mail, gateway = excluded.gateway, quiet_from = excluded.quiet_from,
                quiet_until = excluded.quiet_until, muted = excluded.muted, version = notice_settings.version + 1
            where notice_settings.version = :version
            """);

    private static final Sql SPEAK = Sql.of("""
            update person set language = :language, version = version + 1 where id = :person and language <> :language
            """);

    private final Pool pool;
    private final Journal journal;
    private final Gateway gateway;

    NoticeSettings(Pool pool, Journal journal, Gateway gateway) {
        this.pool = pool;
        this.journal = journal;
        this.gateway = gateway;
    }

    Uni<NoticeSettingsView> of(UUID person) {
        return pool.preparedQuery("select * from notice_wishes where person_id = $1")
                .execute(Tuple.of(person))
                .map(rows -> view(rows.iterator().next()));
    }

    Uni<Void> keep(UUID person, int version, NoticeSettingsDraft draft) {
        draft.refuseMutedUrgent();
        return KEEP.with("person", person)
                .with("mail", draft.mail())
                .with("gateway", draft.gateway())
                .with("from", LocalTime.parse(draft.quietFrom()))
                .with("until", LocalTime.parse(draft.quietUntil()))
                .with(
                        "muted",
                        String.join(
                                ",",
                                draft.muted().stream().map(Enum::name).sorted().toList()))
                .with("version", version)
                .update()
                .invoke(kept -> DomainException.refuseIf(kept == 0, RequestProblem.STALE))
                .chain(() -> speak(person, draft.language()))
                .chain(() -> journal.record(Deed.of("notice-settings.changed", "notice-settings", person)
                        .seenBy(Scope.person(person))));
    }

    private static Uni<Integer> speak(UUID person, String language) {
        return SPEAK.with("person", person).with("language", language).update();
    }

    private NoticeSettingsView view(Row row) {
        boolean mail = row.getString("email") != null;
        return new NoticeSettingsView(
                row.getString("language"),
                row.getBoolean("mail"),
                row.getBoolean("gateway"),
                row.getLocalTime("quiet_from").toString(),
                row.getLocalTime("quiet_until").toString(),
                Arrays.stream(row.getArrayOfStrings("muted"))
                        .map(NoticeKind::valueOf)
                        .toList(),
                new Possible(
                        mail,
                        mail ? row.getBoolean("email_confirmed") : null,
                        row.getString("phone") != null && gateway.isOn()),
                row.getInteger("version"));
    }
}
