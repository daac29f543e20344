package org.sahyog.challenge.raising;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import org.sahyog.challenge.Challenge;
import org.sahyog.cluster.access.ClusterRights;
import org.sahyog.cluster.access.Standing;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.file.FileReader;

/** Who reads the needs of a cluster sees and hears what is attached to them. */
@Singleton
class ChallengeFileReader implements FileReader {
    private static final String CLUSTERS = "select distinct cluster_id from challenge where id = any($1)";

    private final Pool pool;
    private final ClusterRights rights;
    private final CurrentCaller current;

    ChallengeFileReader(Pool pool, ClusterRights rights, CurrentCaller current) {
        this.pool = pool;
        this.rights = rights;
        this.current = current;
    }

    @Override
    public String kind() {
        return Challenge.KIND;
    }

    @Override
    public Uni<Boolean> mayRead(Set<UUID> things) {
        return pool.preparedQuery(CLUSTERS)
                .execute(Tuple.of(things.toArray(UUID[]::new)))
                .onItem()
                .transformToMulti(rows -> Multi.createFrom().iterable(rows))
                .onItem()
                .transformToUniAndConcatenate(row -> rights.of(current.get(), row.getUUID("cluster_id")))
                .filter(Standing::sees)
                .toUni()
                .map(standing -> standing != null);
    }
}
