package org.sahyog.post;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import org.sahyog.identity.access.Caller;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.file.FileReader;

/** Who reads a post reads what is attached to it, and for no longer. */
@Singleton
class PostFileReader implements FileReader {
    private static final String READS = """
            select exists (select 1 from post p left join post top on top.id = p.reply_to
                where p.id = any($3) and p.state = 'SHOWN' and coalesce(top.state, 'SHOWN') = 'SHOWN'
                and board_read_by(p.cluster_id, p.network_id, $1, $2)) as reads
            """;

    private final Pool pool;
    private final CurrentCaller current;

    PostFileReader(Pool pool, CurrentCaller current) {
        this.pool = pool;
        this.current = current;
    }

    @Override
    public String kind() {
        return Posts.KIND;
    }

    @Override
    public Uni<Boolean> mayRead(Set<UUID> things) {
        Caller caller = current.get();
        Tuple values = Tuple.tuple()
                .addUUID(caller.id())
                .addArrayOfUUID(caller.organisationIds().toArray(UUID[]::new))
                .addArrayOfUUID(things.toArray(UUID[]::new));
        return pool.preparedQuery(READS)
                .execute(values)
                .map(rows -> rows.iterator().next().getBoolean("reads"));
    }
}
