package org.sahyog.event.material;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import org.sahyog.event.access.EventSight;
import org.sahyog.identity.access.Caller;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.file.FileReader;

/** Who reads a material, of an event that she sees, reads its file, and for no longer. */
@Singleton
class MaterialFileReader implements FileReader {
    private static final String READS = """
            select m.cluster_id, m.event_id from event_material m join event e on e.id = m.event_id
            where m.id = any($4) and %s
            """.formatted(MaterialSight.READS);

    private final Pool pool;
    private final EventSight sights;
    private final CurrentCaller current;

    MaterialFileReader(Pool pool, EventSight sights, CurrentCaller current) {
        this.pool = pool;
        this.sights = sights;
        this.current = current;
    }

    @Override
    public String kind() {
        return Material.KIND;
    }

    @Override
    public Uni<Boolean> mayRead(Set<UUID> things) {
        Caller caller = current.get();
        return pool.preparedQuery(READS)
                .execute(MaterialSight.reader(caller).addArrayOfUUID(things.toArray(UUID[]::new)))
                .chain(rows -> Multi.createFrom()
                        .iterable(rows)
                        .onItem()
                        .transformToUniAndConcatenate(row -> sees(caller, row))
                        .filter(sees -> sees)
                        .collect()
                        .first()
                        .map(found -> found != null));
    }

    private Uni<Boolean> sees(Caller caller, Row row) {
        return sights.isSeenBy(caller, row.getUUID("cluster_id"), row.getUUID("event_id"));
    }
}
