package org.sahyog.practice.writing;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import org.sahyog.practice.PracticeSight;
import org.sahyog.practice.PracticeVersion;
import org.sahyog.shared.file.FileReader;

/** Who reads a version of a practice sees and hears what is attached to it, and for no longer. */
@Singleton
class PracticeFileReader implements FileReader {
    private static final String READS = PracticeSight.MINE + """
            select 1 from practice_version v join practice p on p.id = v.practice_id
            where v.id = any($4) and (v.published_at is not null and %s or v.id = p.open_id and %s) limit 1
            """.formatted(PracticeSight.SHOWN, PracticeSight.OPEN);

    private final Pool pool;
    private final PracticeSight sight;

    PracticeFileReader(Pool pool, PracticeSight sight) {
        this.pool = pool;
        this.sight = sight;
    }

    @Override
    public String kind() {
        return PracticeVersion.KIND;
    }

    @Override
    public Uni<Boolean> mayRead(Set<UUID> things) {
        return pool.preparedQuery(READS)
                .execute(sight.reader().addArrayOfUUID(things.toArray(UUID[]::new)))
                .map(rows -> rows.size() > 0);
    }
}
