package org.sahyog.cluster.firmimport;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.sahyog.cluster.ClusterProblem;
import org.sahyog.cluster.firmsheet.FirmRow;
import org.sahyog.cluster.firmsheet.ImportPreview;
import org.sahyog.cluster.stakeholder.Stakeholders;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.problem.DomainException;

/** Brings the good firms of a sheet into a cluster. */
@ApplicationScoped
class FirmImports {

    private final KnownFirmsRepository repository;
    private final FirmEntry entry;
    private final Stakeholders stakeholders;
    private final Journal journal;

    FirmImports(KnownFirmsRepository repository, FirmEntry entry, Stakeholders stakeholders, Journal journal) {
        this.repository = repository;
        this.entry = entry;
        this.stakeholders = stakeholders;
        this.journal = journal;
    }

    /** In the transaction of the caller. */
    Uni<FirmImportView> bring(UUID clusterId, ImportPreview sheet, ImportMode mode) {
        return repository.lockedAmong(clusterId, sheet.firms()).chain(known -> {
            FirmImportView view = FirmImportView.of(sheet, known);
            refuseFaults(view, mode);
            return enter(clusterId, known.unknownOf(sheet.firms())).replaceWith(view);
        });
    }

    private Uni<Void> enter(UUID clusterId, List<FirmRow> firms) {
        Deed deed = Deed.of("cluster.firms-imported", "cluster", clusterId)
                .in(clusterId)
                .seenBy(Scope.cluster(clusterId));
        if (firms.isEmpty()) {
            return journal.record(deed);
        }
        return entry.enterAll(firms)
                .chain(ids -> stakeholders.enterAll(clusterId, ids))
                .chain(() -> journal.record(deed));
    }

    private static void refuseFaults(FirmImportView view, ImportMode mode) {
        if (mode == ImportMode.ALL_OR_NOTHING && view.refused() > 0) {
            throw new DomainException(ClusterProblem.IMPORT_FAULTS, view.refused(), view.total())
                    .with("faults", view.faults())
                    .with("unlistedFaults", view.unlistedFaults());
        }
    }
}
