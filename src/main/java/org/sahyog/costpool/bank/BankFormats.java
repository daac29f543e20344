package org.sahyog.costpool.bank;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.json.JsonText;

/** How a pool’s bank names its columns. In the transaction of its callers, who hold the pool. */
@ApplicationScoped
class BankFormats {
    private static final Sql KEEP = Sql.of("""
            insert into cost_pool_bank_format (pool_id, cluster_id, columns, changed_at, created_by, on_behalf_of)
            values (:pool, :cluster, :columns, :now, :person, :organisation)
            on conflict (pool_id) do update set columns = excluded.columns, changed_at = excluded.changed_at,
                created_by = excluded.created_by, on_behalf_of = excluded.on_behalf_of
            """);

    private final JsonText json;
    private final CurrentCaller current;
    private final Clock clock;

    BankFormats(JsonText json, CurrentCaller current, Clock clock) {
        this.json = json;
        this.current = current;
        this.clock = clock;
    }

    Uni<Void> keep(UUID clusterId, UUID poolId, BankColumns columns) {
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
