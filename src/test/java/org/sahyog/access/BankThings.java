package org.sahyog.access;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.costpool.bank.Statements;

/** What the bank says of a pool. */
final class BankThings implements Area {
    private static final String POOL = "/clusters/{clusterId}/cost-pools/{poolId}";

    private final CostPoolThings pools;
    /** Keeps the money where it says so. */
    private final Resident firm;
    /** Keeps it else. */
    private final Resident other;

    BankThings(Ground ground) {
        pools = ground.of(CostPoolThings.class);
        firm = ground.firm;
        other = ground.other;
    }

    @Override
    public Map<String, Supplier<Thing>> things() {
        return Map.ofEntries(
                entry("a line of the bank", this::line),
                entry("a line of the bank to it", this::keptLine),
                entry("a decided line", this::decided),
                entry("a decided line to it", this::keptDecided));
    }

    @Override
    public Thing there(String parameter, String path) {
        return switch (parameter) {
            case "lineId" -> line();
            default -> null;
        };
    }

    static String statement() {
        return Statements.of(Statements.line(today(), "SMS CHARGES", "17.70", "", ""));
    }

    static Map<String, Object> columns() {
        return Map.of("date", "Date", "narration", "Narration", "amount", "Amount");
    }

    static Map<String, Object> match(String transaction) {
        return Map.of("transactionIds", List.of(transaction));
    }

    static String thisMonth() {
        return "?from=" + today().minusDays(30) + "&until=" + today();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Kolkata"));
    }

    Thing line() {
        return line(pools.pool(), other);
    }

    Thing keptLine() {
        return line(pools.kept(), firm);
    }

    /** That was set aside. */
    Thing decided() {
        return setAside(line(), other);
    }

    Thing keptDecided() {
        return setAside(keptLine(), firm);
    }

    /** Of what came to the bank three weeks after the book says so: nobody has found it yet. */
    private static Thing line(Thing pool, Resident treasurer) {
        Map<String, Object> contribution = Map.of(
                "payerClass",
                "PROJECT",
                "amount",
                900,
                "into",
                "BANK",
                "paidOn",
                today().minusDays(21).toString());
        String transaction = Wire.done(treasurer, "POST", pool.in(POOL + "/contributions"), contribution)
                .get("transactionId")
                .asText();
        String statement = Statements.of(Statements.line(today(), "CHEQUE", "", "9.00", ""));
        Wire.done(treasurer, "POST", pool.in(POOL + "/bank/statements"), statement);
        UUID line = Town.id("select id from cost_pool_bank_line where pool_id = ?", UUID.fromString(pool.id("poolId")));
        return pool.with("lineId", line, "transactionId", transaction);
    }

    private static Thing setAside(Thing line, Resident treasurer) {
        Wire.done(
                treasurer, "POST", line.in(POOL + "/bank/lines/{lineId}/setting-aside"), Map.of("reason", "Not ours"));
        return line;
    }
}
