package org.sahyog.costpool.statement.file;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.sahyog.costpool.statement.StatementFilter;
import org.sahyog.costpool.statement.StatementHead;
import org.sahyog.costpool.statement.StatementPlace;
import org.sahyog.costpool.statement.StatementProblem;
import org.sahyog.costpool.statement.StatementReads;
import org.sahyog.costpool.statement.StatementView;
import org.sahyog.costpool.statement.Statements;
import org.sahyog.shared.export.CsvTable;
import org.sahyog.shared.export.Table;
import org.sahyog.shared.export.XlsxTable;
import org.sahyog.shared.paper.PaperAnswers;
import org.sahyog.shared.paper.Press;
import org.sahyog.shared.problem.DomainException;

/** Statements as files, a few hundred lines at a time: what is sent leaves memory before the next lines are read. */
@ApplicationScoped
class StatementFiles {
    private static final int BATCH = 500;

    private final Statements statements;
    private final StatementReads reads;
    private final Press press;

    StatementFiles(Statements statements, StatementReads reads, Press press) {
        this.statements = statements;
        this.reads = reads;
        this.press = press;
    }

    /** What is asked for, and its file. */
    private record Order(UUID clusterId, UUID poolId, StatementFilter filter, StatementHead head, StatementFile file) {}

    Uni<Response> of(UUID clusterId, UUID poolId, StatementFilter filter, StatementFormat format, Locale language) {
        return statements
                .head(clusterId, poolId, filter)
                .call(head -> refuseTooLong(clusterId, poolId, filter, format, head))
                .chain(head -> begun(clusterId, poolId, filter, head, format, new StatementWords(language))
                        .map(file -> new Order(clusterId, poolId, filter, head, file)))
                .map(order -> PaperAnswers.streamed(format.type(), format.fileName(), pieces(order)));
    }

    private Uni<Void> refuseTooLong(
            UUID clusterId, UUID poolId, StatementFilter filter, StatementFormat format, StatementHead head) {
        if (format.most() == Integer.MAX_VALUE) {
            return Uni.createFrom().voidItem();
        }
        return reads.count(clusterId, poolId, filter, head.last(), format.most() + 1)
                .invoke(lines ->
                        DomainException.refuseIf(lines > format.most(), StatementProblem.TOO_LONG, format.most()))
                .replaceWithVoid();
    }

    private Uni<StatementFile> begun(
            UUID clusterId,
            UUID poolId,
            StatementFilter filter,
            StatementHead head,
            StatementFormat format,
            StatementWords words) {
        if (format != StatementFormat.PDF) {
            return press.make(() -> new StatementTable(head, words, table(format, words)));
        }
        return reads.sums(clusterId, poolId, filter, head.last())
                .map(sums -> StatementView.of(head, sums))
                .chain(statement -> press.make(() -> new StatementPaper(statement, head, words)));
    }

    private static Table table(StatementFormat format, StatementWords words) {
        return format == StatementFormat.CSV
                ? new CsvTable()
                : new XlsxTable(words.say("title"), StatementTable.WIDTHS);
    }

    private Multi<byte[]> pieces(Order order) {
        AtomicReference<StatementPlace> place =
                new AtomicReference<>(StatementPlace.before(order.head(), order.filter()));
        return press.stream(
                () -> order.file().begin(),
                () -> next(order, place),
                () -> order.file().end());
    }

    private Uni<Optional<Callable<byte[]>>> next(Order order, AtomicReference<StatementPlace> place) {
        return reads.lines(order.clusterId(), order.poolId(), order.filter(), place.get(), BATCH)
                .map(lines -> {
                    if (lines.isEmpty()) {
                        return Optional.empty();
                    }
                    place.set(StatementPlace.after(
                            lines.get(lines.size() - 1), order.head().last()));
                    return Optional.of(() -> order.file().add(lines));
                });
    }
}
