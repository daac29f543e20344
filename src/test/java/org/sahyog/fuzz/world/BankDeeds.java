package org.sahyog.fuzz.world;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sahyog.Town;
import org.sahyog.costpool.bank.Statements;
import org.sahyog.fuzz.call.Call;

/** What a treasurer does with the bank’s statements. */
public final class BankDeeds implements Area {
    private final World world;
    private final CostPoolDeeds pools;
    private int sent;

    BankDeeds(Deeds deeds) {
        world = deeds.world();
        pools = deeds.of(CostPoolDeeds.class);
        world.done(format());
        world.place("lineId", line());
    }

    @Override
    public Map<String, Supplier<Call>> deeds() {
        return Map.of(
                "readBankStatement", () -> statement(Statements.of(next("1.00"))),
                "getBankFormat", () -> world.call("getBankFormat", pools.treasurer),
                "setBankFormat", this::format,
                "listBankLines",
                        () -> world.call("listBankLines", pools.treasurer).asking("state", "OPEN"),
                "listBankMovements", this::movements,
                "getBankReconciliation", () -> world.call("getBankReconciliation", pools.leader),
                "matchBankLine", this::match,
                "setBankLineAside", () -> setAside(line()),
                "releaseBankLine", this::release);
    }

    public Call format() {
        return world.call("setBankFormat", pools.treasurer)
                .field("date", "Date")
                .field("narration", "Narration")
                .field("reference", null)
                .field("withdrawal", "Withdrawal Amt.")
                .field("deposit", "Deposit Amt.")
                .field("amount", null)
                .field("sign", null)
                .field("balance", null);
    }

    public Call statement(String sheet) {
        return world.call("readBankStatement", pools.treasurer)
                .header("Content-Type", "text/csv")
                .withBody(sheet.getBytes(StandardCharsets.UTF_8));
    }

    private String next(String in) {
        return Statements.line(world.today(), "UPI " + ++sent, "", in, "");
    }

    /** An open one of nine rupees. */
    public UUID line() {
        world.done(statement(Statements.of(next("9.00"))));
        return Town.id(
                "select id from cost_pool_bank_line where narration = ? and pool_id = ?", "UPI " + sent, pools.usual());
    }

    public Call decision(String operation, UUID line) {
        return world.call(operation, pools.treasurer).at("lineId", line);
    }

    public Call setAside(UUID line) {
        return decision("setBankLineAside", line);
    }

    private Call release() {
        UUID line = line();
        world.done(setAside(line));
        return decision("releaseBankLine", line);
    }

    /** With what came to the bank three weeks before. */
    private Call match() {
        UUID contribution = world.done(pools.receive(pools.usual())
                        .field("amount", 900)
                        .field("into", "BANK")
                        .field("paidOn", world.today().minusDays(21)))
                .id();
        UUID transaction = Town.id("select transaction_id from cost_pool_contribution where id = ?", contribution);
        return match(line(), transaction);
    }

    public Call match(UUID line, UUID transaction) {
        return decision("matchBankLine", line).field("transactionIds", List.of(transaction));
    }

    private Call movements() {
        return world.call("listBankMovements", pools.leader)
                .asking("from", world.today().minusDays(30))
                .asking("until", world.today());
    }

    /** Of more than nine rupees. */
    public UUID movement() {
        UUID contribution = world.done(
                        pools.receive(pools.usual()).field("amount", 1_000_000).field("into", "BANK"))
                .id();
        return Town.id("select transaction_id from cost_pool_contribution where id = ?", contribution);
    }
}
