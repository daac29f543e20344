package org.sahyog.event.speaker;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.sahyog.identity.person.ErasureStep;
import org.sahyog.shared.database.Sql;

/** Nobody speaks there any more. */
@Singleton
class SpeakerErasure implements ErasureStep {
    private static final Sql FORGET = Sql.of("delete from event_speaker where person_id = :person");

    @Override
    public Uni<Void> erase(UUID personId) {
        return FORGET.with("person", personId).update().replaceWithVoid();
    }
}
