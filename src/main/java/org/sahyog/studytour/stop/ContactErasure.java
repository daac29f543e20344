package org.sahyog.studytour.stop;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.sahyog.identity.person.ErasureStep;
import org.sahyog.shared.database.Sql;

/** The stop stays; that one asks for her there is forgotten. A phone alone is no proof, since families share one. */
@Singleton
class ContactErasure implements ErasureStep {
    private static final Sql FORGET = Sql.of("""
            update tour_stop t set contact_name = null, contact_phone = null, version = t.version + 1 from person p
            where p.id = :person and t.contact_phone = p.phone and lower(t.contact_name) = lower(p.name)
            """);

    @Override
    public Uni<Void> erase(UUID personId) {
        return FORGET.with("person", personId).update().replaceWithVoid();
    }
}
