package org.sahyog.post.mute;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.sahyog.identity.person.ErasureStep;
import org.sahyog.shared.database.Sql;

/** Whom she did not want to see, and who did not want to see her. */
@Singleton
class MuteErasure implements ErasureStep {
    private static final Sql FORGET = Sql.of("delete from post_mute where person_id = :person or author_id = :person");

    @Override
    public Uni<Void> erase(UUID personId) {
        return FORGET.with("person", personId).update().replaceWithVoid();
    }
}
