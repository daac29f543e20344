package org.sahyog.costpool.expense.evidence;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import org.sahyog.costpool.access.PoolRights;
import org.sahyog.costpool.access.PoolStanding;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.file.FileReader;

/** Who reads a pool reads the receipts of its expenses. */
@Singleton
class EvidenceReader implements FileReader {
    private static final String POOLS = "select distinct cluster_id, pool_id from cost_pool_expense where id = any($1)";

    private final Pool pool;
    private final PoolRights rights;
    private final CurrentCaller current;

    EvidenceReader(Pool pool, PoolRights rights, CurrentCaller current) {
        this.pool = pool;
        this.rights = rights;
        this.current = current;
    }

    @Override
    public String kind() {
        return Evidence.KIND;
    }

    @Override
    public Uni<Boolean> mayRead(Set<UUID> things) {
        return pool.preparedQuery(POOLS)
                .execute(Tuple.of(things.toArray(UUID[]::new)))
                .onItem()
                .transformToMulti(rows -> Multi.createFrom().iterable(rows))
                .onItem()
                .transformToUniAndConcatenate(
                        row -> rights.of(current.get(), row.getUUID("cluster_id"), row.getUUID("pool_id")))
                .filter(PoolStanding::reads)
                .toUni()
                .map(standing -> standing != null);
    }
}
