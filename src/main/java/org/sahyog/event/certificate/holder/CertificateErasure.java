package org.sahyog.event.certificate.holder;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.sahyog.identity.person.ErasureStep;
import org.sahyog.shared.database.Sql;

/** It stays true that there is one, and nobody is named in it any more. Places that are found to be hers otherwise, their keepers forget. */
@Singleton
class CertificateErasure implements ErasureStep {
    private static final Sql FORGET =
            Sql.of("update certificate set name = null, holder_id = null where holder_id = :person");

    @Override
    public Uni<Void> erase(UUID personId) {
        return FORGET.with("person", personId).update().replaceWithVoid();
    }
}
