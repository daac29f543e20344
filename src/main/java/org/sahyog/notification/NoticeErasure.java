package org.sahyog.notification;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.sahyog.identity.person.ErasureStep;

/** What she was told and how she wants to be told goes with her; no delivery that waits is sent. */
@Singleton
class NoticeErasure implements ErasureStep {
    private static final String DELIVERIES =
            "delete from delivery where notice_id in (select id from notice where person_id = :person)";
    private static final String NOTICES = """
            with settings as (delete from notice_settings where person_id = :person returning 1)
            delete from notice where person_id = :person
            """;

    @Override
    public Uni<Void> erase(UUID personId) {
        return delete(DELIVERIES, personId).chain(() -> delete(NOTICES, personId));
    }

    private static Uni<Void> delete(String sql, UUID personId) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(sql)
                        .setParameter("person", personId)
                        .executeUpdate())
                .replaceWithVoid();
    }
}
