package org.sahyog.costpool.bank.sheet;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.json.JsonText;

/** How a pool’s bank names its columns. */
@ApplicationScoped
public class BankFormats {
    private static final Sql KEEP = Sql.of("""
            insert into cost_pool_bank_format (pool_id, cluster_id, columns, changed_at, created_by, on_behalf_of)
            values (:pool, :cluster, :columns, :now, :person, :organisation)
            on conflict (pool_id) do update set columns = excluded.columns, changed_at = excluded.changed_at,
                created_by = excluded.created_by, on_behalf_of = excluded.on_behalf_of
            """);

    private static final String FORMAT =
            "select columns from cost_pool_bank_format where cluster_id = $1 and pool_id = $2";

    private final Documents documents;
    private final JsonText json;
    private final CurrentCaller current;
    private final Clock clock;

    BankFormats(Documents documents, JsonText json, CurrentCaller current, Clock clock) {
        this.documents = documents;
        this.json = json;
        this.current = current;
        this.clock = clock;
    }

    /** Not found before somebody has said so, or a statement was read. */
    Uni<BankColumns> get(UUID clusterId, UUID poolId) {
        return documents.get(FORMAT, Tuple.of(clusterId, poolId), BankColumns.class);
    }

    public Uni<@Nullable BankColumns> known(UUID clusterId, UUID poolId) {
        return documents
                .list(FORMAT, Tuple.of(clusterId, poolId), BankColumns.class)
                .map(found -> found.isEmpty() ? null : found.get(0));
    }

    /** In the transaction of the caller, who holds the pool. */
    public Uni<Void> keep(UUID clusterId, UUID poolId, BankColumns columns) {
        return KEEP.with("pool", poolId)
                .with("cluster", clusterId)
                .with("columns", json.of(columns))
                .with("now", clock.instant())
                .with("person", current.get().id())
                .with("organisation", current.get().acting().organisationId())
                .update()
                .replaceWithVoid();
    }
}
