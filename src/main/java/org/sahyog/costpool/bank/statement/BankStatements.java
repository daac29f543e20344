package org.sahyog.costpool.bank.statement;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.CostPool;
import org.sahyog.costpool.CostPoolRepository;
import org.sahyog.costpool.bank.sheet.BankFormats;
import org.sahyog.costpool.bank.sheet.BankLine;
import org.sahyog.costpool.bank.sheet.BankSheet;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.Ids;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.json.JsonText;
import org.sahyog.shared.sheet.upload.SheetUploads;

/** Takes what a bank’s statement says and finds it in the book. In the transaction of its callers. */
@ApplicationScoped
class BankStatements {
    private static final int MOST_OPEN = 10_000;
    private static final int DAYS_AROUND = 31;

    private static final Sql TAKE = Sql.of("""
            with sent as (
                select * from jsonb_to_recordset(cast(cast(:lines as text) as jsonb))
                    as t(id uuid, place integer, day date, amount bigint, narration text, reference text, balance bigint, fingerprint text)),
            taken as (
                insert into cost_pool_bank_line (id, cluster_id, pool_id, booked_on, amount, narration, reference, balance, fingerprint, state,
                    read_at, created_by, on_behalf_of)
                select id, :cluster, :pool, day, amount, narration, reference, balance, fingerprint, 'OPEN', :now, :person, :organisation
                from sent order by place
                on conflict (pool_id, fingerprint) do nothing returning 1)
            select cast(count(*) as integer) from taken
            """);
    private static final Sql OPEN_LINES = Sql.of("""
            select id, booked_on, amount, narration || ' ' || coalesce(reference, '') from cost_pool_bank_line
            where pool_id = :pool and state = 'OPEN' order by booked_on, number limit :most
            """);
    private static final Sql MOVEMENTS = Sql.of("""
            select m.transaction_id, m.occurred_on, m.amount, m.reference from cost_pool_bank_movement m
            where m.pool_id = :pool and m.occurred_on between :from and :until
              and not exists (select 1 from cost_pool_bank_match x where x.transaction_id = m.transaction_id)
            order by m.occurred_on, m.number limit :most
            """);
    private static final Sql MATCH = Sql.of("""
            with found as (
                select * from jsonb_to_recordset(cast(cast(:matches as text) as jsonb)) as t(line uuid, transaction uuid)),
            matched as (
                insert into cost_pool_bank_match (transaction_id, pool_id, line_id) select transaction, :pool, line from found)
            update cost_pool_bank_line l set state = 'MATCHED', how = 'AUTOMATIC', decided_at = :now
            from found where l.pool_id = :pool and l.id = found.line
            """);
    private static final Sql COUNT_OPEN = Sql.of(
            "select cast(count(*) as integer) from cost_pool_bank_line where pool_id = :pool and state = 'OPEN'");

    private final CostPoolRepository pools;
    private final BankFormats formats;
    private final Journal journal;
    private final JsonText json;
    private final CurrentCaller current;
    private final Clock clock;

    BankStatements(
            CostPoolRepository pools,
            BankFormats formats,
            Journal journal,
            JsonText json,
            CurrentCaller current,
            Clock clock) {
        this.pools = pools;
        this.formats = formats;
        this.journal = journal;
        this.json = json;
        this.current = current;
        this.clock = clock;
    }

    /** Also while the pool is closing: that is when people look. */
    Uni<BankStatementView> take(UUID clusterId, UUID poolId, BankSheet sheet) {
        return pools.holdUnclosed(clusterId, poolId)
                .call(() -> formats.keep(clusterId, poolId, sheet.columns()))
                .chain(pool -> take(pool, sheet)
                        .chain(taken -> match(poolId).chain(matched -> view(poolId, sheet, taken, matched)))
                        .call(view -> record(pool, view)));
    }

    private Uni<Integer> take(CostPool pool, BankSheet sheet) {
        return TAKE.with("lines", json.of(rows(sheet.lines())))
                .with("cluster", pool.clusterId)
                .with("pool", pool.id)
                .with("now", clock.instant())
                .with("person", current.get().id())
                .with("organisation", current.get().acting().organisationId())
                .value(Integer.class);
    }

    private static List<Map<String, Object>> rows(List<BankLine> lines) {
        Map<BankLine, Integer> alike = new HashMap<>();
        return IntStream.range(0, lines.size())
                .mapToObj(place -> row(place, lines.get(place), alike.merge(lines.get(place), 1, Integer::sum)))
                .toList();
    }

    private static Map<String, Object> row(int place, BankLine line, int occurrence) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", Ids.next());
        row.put("place", place);
        row.put("day", line.bookedOn());
        row.put("amount", line.amount());
        row.put("narration", line.narration());
        row.put("reference", line.reference());
        row.put("balance", line.balance());
        row.put("fingerprint", fingerprint(line, occurrence));
        return row;
    }

    /** The same in every statement that has the line; {@code occurrence}: of several that are alike on one day. */
    private static String fingerprint(BankLine line, int occurrence) {
        String text = Stream.of(
                        line.bookedOn(), line.amount(), line.narration(), line.reference(), line.balance(), occurrence)
                .map(String::valueOf)
                .collect(Collectors.joining("\n"));
        return SheetUploads.checksum(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Answers how many lines were found in the book. */
    private Uni<Integer> match(UUID poolId) {
        return OPEN_LINES
                .with("pool", poolId)
                .with("most", MOST_OPEN)
                .rows()
                .chain(lines -> lines.isEmpty()
                        ? Uni.createFrom().item(0)
                        : movements(poolId, lines).chain(movements -> match(poolId, lines, movements)));
    }

    private static Uni<List<Object[]>> movements(UUID poolId, List<Object[]> lines) {
        return MOVEMENTS
                .with("pool", poolId)
                .with("from", day(lines.get(0)).minusDays(DAYS_AROUND))
                .with("until", day(lines.get(lines.size() - 1)).plusDays(DAYS_AROUND))
                .with("most", MOST_OPEN)
                .rows();
    }

    private static LocalDate day(Object[] row) {
        return (LocalDate) row[1];
    }

    private Uni<Integer> match(UUID poolId, List<Object[]> lines, List<Object[]> movements) {
        List<BankMatching.Match> matches = BankMatching.of(
                lines.stream()
                        .map(row -> BankMatching.Line.of((UUID) row[0], day(row), amount(row), (String) row[3]))
                        .toList(),
                movements.stream()
                        .map(row -> BankMatching.Movement.of((UUID) row[0], day(row), amount(row), text(row[3])))
                        .toList());
        return MATCH.with("matches", json.of(matches))
                .with("pool", poolId)
                .with("now", clock.instant())
                .update();
    }

    private static long amount(Object[] row) {
        return ((Number) row[2]).longValue();
    }

    private static @Nullable String text(@Nullable Object value) {
        return (String) value;
    }

    private static Uni<BankStatementView> view(UUID poolId, BankSheet sheet, int taken, int matched) {
        List<BankLine> lines = sheet.lines();
        return COUNT_OPEN
                .with("pool", poolId)
                .value(Integer.class)
                .map(open -> new BankStatementView(
                        sheet.columns(),
                        lines.isEmpty() ? null : lines.get(0).bookedOn(),
                        lines.isEmpty() ? null : lines.get(lines.size() - 1).bookedOn(),
                        lines.size(),
                        lines.size() - taken,
                        sheet.passedOver(),
                        sheet.unreadable(),
                        matched,
                        open));
    }

    private Uni<Void> record(CostPool pool, BankStatementView view) {
        return journal.record(Deed.of("cost-pool.bank-statement-read", "cost_pool", pool.id)
                .in(pool.clusterId)
                .with(Map.of("lines", view.lines(), "matched", view.matched(), "open", view.open()))
                .seenBy(Scope.network(pool.networkId)));
    }
}
