package org.sahyog.event.page.feed;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.sahyog.identity.person.ErasureStep;
import org.sahyog.shared.database.Sql;

/** Her calendar finds nothing any more. */
@Singleton
class FeedErasure implements ErasureStep {
    private static final Sql FORGET = Sql.of("delete from calendar_feed where person_id = :person");

    @Override
    public Uni<Void> erase(UUID personId) {
        return FORGET.with("person", personId).update().replaceWithVoid();
    }
}
