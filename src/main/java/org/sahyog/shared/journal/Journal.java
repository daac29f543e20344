package org.sahyog.shared.journal;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sahyog.shared.Ids;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.json.JsonText;
import org.sahyog.shared.request.CurrentRequest;

/** Writes deeds and what they change for whom, in one statement of the caller's transaction. */
@ApplicationScoped
public class Journal {
    private static final Sql WRITE = Sql.of("""
            with entry as materialized (
                select * from jsonb_to_recordset(cast(cast(:entries as text) as jsonb)) as e(
                    id uuid, verb text, kind text, entity uuid, cluster uuid, data jsonb, person uuid, organisation uuid, trace text)),
            written as (
                insert into deed (id, verb, kind, entity_id, cluster_id, data, person_id, on_behalf_of, trace_id)
                select id, verb, kind, entity, cluster, data, person, organisation, trace from entry returning 1),
            touched as (
                insert into change (scope_kind, scope_id, kind, entity_id, xid, seq, state)
                select scope_kind, scope_id, kind, entity, cast(cast(pg_current_xact_id() as text) as bigint),
                    nextval('change_seq'), state
                from jsonb_to_recordset(cast(cast(:changes as text) as jsonb)) as c(
                    scope_kind text, scope_id uuid, kind text, entity uuid, state text)
                order by scope_kind, scope_id, kind, entity
                on conflict (scope_kind, scope_id, kind, entity_id)
                do update set xid = excluded.xid, seq = excluded.seq, state = excluded.state
                returning 1)
            select (select count(*) from written) + (select count(*) from touched)
            """);

    /** What a phone does with the thing, in the words of the delta sync: take it as it is now, new or not; or forget it. */
    private static final String TAKE = "upsert";

    private static final String FORGET = "removed";

    private final CurrentRequest current;
    private final JsonText json;

    Journal(CurrentRequest current, JsonText json) {
        this.current = current;
        this.json = json;
    }

    public Uni<Void> record(Deed... deeds) {
        return record(List.of(deeds));
    }

    @ActivateRequestContext
    public Uni<Void> record(List<Deed> deeds) {
        if (deeds.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        String entries = json.of(deeds.stream().map(this::entry).toList());
        String changes = json.of(deeds.stream()
                .flatMap(deed -> changes(deed).stream())
                .distinct()
                .toList());
        return WRITE.with("entries", entries).with("changes", changes).row().replaceWithVoid();
    }

    private Map<String, Object> entry(Deed deed) {
        Map<String, Object> entry = new HashMap<>();
        entry.put("id", Ids.next());
        entry.put("verb", deed.verb);
        entry.put("kind", deed.kind);
        entry.put("entity", deed.entity);
        entry.put("cluster", deed.cluster);
        entry.put("data", deed.data);
        entry.put("person", current.person());
        entry.put("organisation", current.onBehalfOf());
        entry.put("trace", current.traceId());
        return entry;
    }

    private static List<Map<String, Object>> changes(Deed deed) {
        List<Map<String, Object>> changes = new ArrayList<>();
        for (Deed.Scope scope : deed.scopes) {
            UUID id = scope.id();
            changes.add(Map.of(
                    "scope_kind",
                    scope.kind(),
                    "scope_id",
                    id,
                    "kind",
                    deed.kind,
                    "entity",
                    deed.entity,
                    "state",
                    deed.removed ? FORGET : TAKE));
        }
        return changes;
    }
}
