package org.sahyog.notification;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.sahyog.identity.person.ErasureStep;
import org.sahyog.shared.database.Sql;

/** What she was told and how she wants to be told goes with her; no delivery that waits is sent. */
@Singleton
class NoticeErasure implements ErasureStep {
    /** First, as whoever makes her digest takes it first. */
    private static final Sql TURNS = Sql.of("delete from digest_turn where person_id = :person");

    private static final Sql DELIVERIES =
            Sql.of("delete from delivery where notice_id in (select id from notice where person_id = :person)");
    private static final Sql NOTICES = Sql.of("""
            with settings as (delete from notice_settings where person_id = :person returning 1),
                preferences as (delete from notice_preference where person_id = :person returning 1),
                days as (delete from told_day where person_id = :person returning 1)
            delete from notice where person_id = :person
            """);
    private static final Sql DIGESTS = Sql.of("delete from digest where person_id = :person");

    @Override
    public Uni<Void> erase(UUID personId) {
        return TURNS.with("person", personId)
                .update()
                .chain(() -> DELIVERIES.with("person", personId).update())
                .chain(() -> NOTICES.with("person", personId).update())
                .chain(() -> DIGESTS.with("person", personId).update())
                .replaceWithVoid();
    }
}
