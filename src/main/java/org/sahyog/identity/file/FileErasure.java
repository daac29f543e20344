package org.sahyog.identity.file;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.sahyog.identity.person.ErasureStep;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.file.FileRemoval;
import org.sahyog.shared.file.upload.Uploads;

/**
 * What she brought and attached to nothing goes, and what she has not sent to its end; what others have in their posts stays, and loses what
 * she called it.
 */
@Singleton
class FileErasure implements ErasureStep {
    private static final Sql NAMES = Sql.of("update file set name = '—' where uploaded_by = :person");

    private final FileRemoval removal;
    private final Uploads uploads;

    FileErasure(FileRemoval removal, Uploads uploads) {
        this.removal = removal;
        this.uploads = uploads;
    }

    @Override
    public Uni<Void> erase(UUID personId) {
        return removal.removeOf(personId)
                .chain(() -> uploads.removeOf(personId))
                .chain(() -> NAMES.with("person", personId).update())
                .replaceWithVoid();
    }
}
