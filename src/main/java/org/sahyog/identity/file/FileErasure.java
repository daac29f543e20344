package org.sahyog.identity.file;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.sahyog.identity.person.ErasureStep;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.file.FileRemoval;

/** What she brought and attached to nothing goes; what others have in their posts stays, and loses what she called it. */
@Singleton
class FileErasure implements ErasureStep {
    private static final Sql NAMES = Sql.of("update file set name = '—' where uploaded_by = :person");

    private final FileRemoval removal;

    FileErasure(FileRemoval removal) {
        this.removal = removal;
    }

    @Override
    public Uni<Void> erase(UUID personId) {
        return removal.removeOf(personId)
                .chain(() -> NAMES.with("person", personId).update())
                .replaceWithVoid();
    }
}
