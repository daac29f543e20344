package org.sahyog.costpool.expense.evidence;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.file.FileLinks;
import org.sahyog.shared.problem.DatabaseFailure;
import org.sahyog.shared.problem.DomainException;

/** What proves an expense: a picture or paper that proves no other one, in whatever pool, whoever brought it. */
@ApplicationScoped
public class Evidence {
    /** Of its files. */
    public static final String KIND = "cost-pool-expense";

    private static final Sql KEEP = Sql.of("""
            insert into cost_pool_receipt (cluster_id, expense_id, file_id, checksum, live)
            select :cluster, :expense, f.id, f.sent_checksum, true from file f where f.id = any(:files)
            """);
    private static final Sql FREE = Sql.of("update cost_pool_receipt set live = false where expense_id = :expense");

    private final FileLinks files;

    Evidence(FileLinks files) {
        this.files = files;
    }

    public Uni<Void> keep(UUID clusterId, UUID expense, List<UUID> receipts) {
        return files.attach(KIND, expense, receipts)
                .chain(() -> KEEP.with("cluster", clusterId)
                        .with("expense", expense)
                        .with("files", receipts.toArray(UUID[]::new))
                        .update())
                .onFailure(failure -> DatabaseFailure.isUniqueViolation(failure, "cost_pool_receipt_once"))
                .transform(found -> new DomainException(EvidenceProblem.RECEIPT_USED))
                .replaceWithVoid();
    }

    /** The expense came to nothing: what proved it may prove another. */
    public Uni<Void> free(UUID expense) {
        return FREE.with("expense", expense).update().replaceWithVoid();
    }
}
