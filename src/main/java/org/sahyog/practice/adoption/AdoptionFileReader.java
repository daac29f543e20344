package org.sahyog.practice.adoption;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import org.sahyog.practice.PracticeSight;
import org.sahyog.shared.file.FileReader;

/** Who reads an entry sees what proves it. */
@Singleton
class AdoptionFileReader implements FileReader {
    private static final String READS = PracticeSight.MINE + """
            select 1 from practice_adoption a join practice p on p.id = a.practice_id
            join organisation_today ft on ft.id = a.organisation_id where a.id = any($4) and
            """ + AdoptionReads.ENTRY_SHOWN + " limit 1";

    private final Pool pool;
    private final PracticeSight sight;

    AdoptionFileReader(Pool pool, PracticeSight sight) {
        this.pool = pool;
        this.sight = sight;
    }

    @Override
    public String kind() {
        return AdoptionView.KIND;
    }

    @Override
    public Uni<Boolean> mayRead(Set<UUID> things) {
        return pool.preparedQuery(READS)
                .execute(sight.reader().addArrayOfUUID(things.toArray(UUID[]::new)))
                .map(rows -> rows.size() > 0);
    }
}
