package org.sahyog.directory;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.sahyog.cluster.access.ClusterMembership;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.json.JsonText;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;
import org.sahyog.shared.request.CurrentRequest;
import org.sahyog.shared.version.IfMatch;

/** An organisation’s entry, kept by its own people. */
@ApplicationScoped
class DirectoryEntries {
    /** Nobody overwrites what she has not read: of two who fill an empty entry at once, the second has not. */
    private static final Sql KEEP = Sql.of("""
            insert into directory_entry as e (cluster_id, organisation_id, capabilities, machines, spare, search_key, product_key,
                machine_key, updated_at, created_by, on_behalf_of, version)
            values (:cluster, :organisation, cast(cast(:capabilities as text) as jsonb), cast(cast(:machines as text) as jsonb), :spare,
                :search, :product, :machine, :now, :person, :behalf, :found + 1)
            on conflict (cluster_id, organisation_id) do update set capabilities = excluded.capabilities, machines = excluded.machines,
                spare = excluded.spare, search_key = excluded.search_key, product_key = excluded.product_key,
                machine_key = excluded.machine_key, updated_at = excluded.updated_at, created_by = excluded.created_by,
                on_behalf_of = excluded.on_behalf_of, version = excluded.version
            where e.version = :found
            """);

    private final ClusterMembership membership;
    private final Documents documents;
    private final Journal journal;
    private final JsonText json;
    private final CurrentCaller current;
    private final CurrentRequest request;
    private final Clock clock;

    DirectoryEntries(
            ClusterMembership membership,
            Documents documents,
            Journal journal,
            JsonText json,
            CurrentCaller current,
            CurrentRequest request,
            Clock clock) {
        this.membership = membership;
        this.documents = documents;
        this.journal = journal;
        this.json = json;
        this.current = current;
        this.request = request;
        this.clock = clock;
    }

    Uni<DirectoryEntryView> keep(UUID clusterId, UUID organisationId, String ifMatch, DirectoryDraft draft) {
        return membership
                .has(clusterId, organisationId)
                .invoke(member -> DomainException.refuseIf(!member, RequestProblem.NOT_FOUND))
                .invoke(() -> DomainException.refuseIf(
                        !current.get().speaksFor().contains(organisationId), DirectoryProblem.NOT_YOURS))
                .chain(() -> read(clusterId, organisationId))
                .invoke(found -> IfMatch.check(ifMatch, found.version(), found))
                .call(found -> store(clusterId, found, draft))
                .call(() -> journal.record(Deed.of("directory.changed", "directory_entry", organisationId)
                        .in(clusterId)
                        .seenBy(Scope.cluster(clusterId))))
                .chain(() -> read(clusterId, organisationId));
    }

    private Uni<DirectoryEntryView> read(UUID clusterId, UUID organisationId) {
        return documents.written(DirectoryReads.ONE, Tuple.of(clusterId, organisationId), DirectoryEntryView.class);
    }

    private Uni<Void> store(UUID clusterId, DirectoryEntryView found, DirectoryDraft draft) {
        return KEEP.with("cluster", clusterId)
                .with("organisation", found.organisationId())
                .with("capabilities", json.of(draft.capabilities()))
                .with("machines", json.of(draft.keyedMachines()))
                .with("spare", draft.hasSpareHours())
                .with("search", draft.searchKey())
                .with("product", draft.productKey())
                .with("machine", draft.machineKey())
                .with("now", clock.instant())
                .with("person", request.person())
                .with("behalf", found.organisationId())
                .with("found", found.version())
                .update()
                .invoke(kept -> refuseIfOverwritten(kept, found))
                .replaceWithVoid();
    }

    private static void refuseIfOverwritten(int kept, DirectoryEntryView found) {
        if (kept == 0) {
            throw new DomainException(RequestProblem.STALE).with("current", found);
        }
    }
}
