package org.sahyog.cluster.firmimport;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.sahyog.cluster.ClusterProblem;
import org.sahyog.cluster.firmsheet.FirmRow;
import org.sahyog.cluster.firmsheet.ImportPreview;
import org.sahyog.cluster.stakeholder.Stakeholders;
import org.sahyog.identity.organisation.OrganisationDraft;
import org.sahyog.identity.organisation.Organisations;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.request.CurrentRequest;

/** Brings the good firms of a sheet into a cluster. */
@ApplicationScoped
class FirmImports {

    // An import takes seconds: who imports into the same cluster meanwhile waits for it, longer than other writes do.
    private static final Sql WAIT = Sql.of("select set_config('lock_timeout', '15s', true)");
    private static final Sql LOCK = Sql.of("select id from cluster where id = :id for no key update");

    private final Organisations organisations;
    private final Stakeholders stakeholders;
    private final Journal journal;
    private final CurrentRequest request;

    FirmImports(Organisations organisations, Stakeholders stakeholders, Journal journal, CurrentRequest request) {
        this.organisations = organisations;
        this.stakeholders = stakeholders;
        this.journal = journal;
        this.request = request;
    }

    /** What {@link #bring} would do, in a session of the caller. */
    Uni<FirmImportView> preview(ImportPreview sheet) {
        return known(sheet).map(known -> view(sheet, known));
    }

    /** In the transaction of the caller; one after the other in a cluster, so that the same file twice brings nothing twice. */
    Uni<FirmImportView> bring(UUID clusterId, ImportPreview sheet, ImportMode mode) {
        return lock(clusterId).chain(() -> known(sheet)).chain(known -> {
            FirmImportView view = view(sheet, known);
            refuseFaults(view, mode);
            return enter(clusterId, known.unknown()).replaceWith(view);
        });
    }

    private static Uni<UUID> lock(UUID clusterId) {
        return WAIT.values().row().chain(() -> LOCK.with("id", clusterId).value(UUID.class));
    }

    private Uni<KnownFirms> known(ImportPreview sheet) {
        return organisations.alike(drafts(sheet.firms())).map(alike -> KnownFirms.of(sheet.firms(), alike));
    }

    private FirmImportView view(ImportPreview sheet, KnownFirms known) {
        return FirmImportView.of(sheet, known, request.language());
    }

    private Uni<Void> enter(UUID clusterId, List<FirmRow> firms) {
        Deed deed = Deed.of("cluster.firms-imported", "cluster", clusterId)
                .in(clusterId)
                .seenBy(Scope.cluster(clusterId));
        if (firms.isEmpty()) {
            return journal.record(deed);
        }
        return organisations
                .enterAll(drafts(firms))
                .chain(ids -> stakeholders.enterAll(clusterId, ids))
                .chain(() -> journal.record(deed));
    }

    private static List<OrganisationDraft> drafts(List<FirmRow> firms) {
        return firms.stream().map(FirmRow::draft).toList();
    }

    private static void refuseFaults(FirmImportView view, ImportMode mode) {
        if (mode == ImportMode.ALL_OR_NOTHING && view.refused() > 0) {
            throw new DomainException(ClusterProblem.IMPORT_FAULTS, view.refused(), view.total())
                    .with("faults", view.faults())
                    .with("unlistedFaults", view.unlistedFaults());
        }
    }
}
