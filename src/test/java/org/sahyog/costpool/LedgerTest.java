package org.sahyog.costpool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sahyog.Town;
import org.sahyog.Town.Resident;

@QuarkusTest
@Tag("I14")
@DisplayName("The book of a cost pool")
class LedgerTest {
    /** As the service, with its rights. */
    @Inject
    Pool service;

    private Purse purse;
    private Resident third;

    @BeforeEach
    void spend() {
        purse = new Purse(3);
        third = purse.members.get(2);
        purse.receive(third, 50_000);
        purse.spend(Purse.expense(10_000));
        purse.spend(Purse.expense(100, Purse.paidBy(purse.leader, 100)));
    }

    @Test
    @DisplayName("sums to zero, transaction by transaction, each with the hash of the one before; its proof says so")
    void sound() {
        purse.get(third, "/proof")
                .statusCode(200)
                .body("sound", equalTo(true))
                .body("transactions", equalTo(3))
                .body("sums.sum", equalTo(List.of(0)))
                .body("headHash", equalTo(head()));
        List<Map<String, Object>> book =
                purse.get(third, "/transactions").extract().path("items");
        String before = "0".repeat(64);
        for (Map<String, Object> each : book) {
            assertThat(each.get("previousHash")).isEqualTo(before);
            before = (String) each.get("hash");
            assertThat(amounts(each).stream().mapToInt(Integer::intValue).sum()).isZero();
        }
        assertThat(book).extracting(each -> each.get("number")).containsExactly(1, 2, 3);
        assertThat(before).isEqualTo(head());
        purse.get(third, "/transactions?limit=2").body("items", hasSize(2));
        purse.get(purse.alliance.town.firm(), "/transactions").statusCode(404);
        purse.get(purse.alliance.town.firm(), "/proof").statusCode(404);
    }

    @SuppressWarnings("unchecked")
    private static List<Integer> amounts(Map<String, Object> transaction) {
        List<Integer> amounts = new ArrayList<>();
        ((List<Map<String, Object>>) transaction.get("entries"))
                .forEach(each -> amounts.add((Integer) each.get("amount")));
        return amounts;
    }

    private String head() {
        return Town.text("select hash from ledger_book where id = ?", purse.id);
    }

    @Test
    @DisplayName("cannot be changed by the service, whatever it sends: PostgreSQL does not let it")
    void appendOnly() {
        for (String attempt : List.of(
                "update ledger_entry set amount = amount + 1",
                "delete from ledger_entry",
                "update ledger_transaction set occurred_on = current_date",
                "delete from ledger_transaction",
                "update ledger_balance set balance = 0",
                "update ledger_tally set amount = 0",
                "delete from ledger_tally",
                "update ledger_book set number = 0",
                "delete from ledger_closing",
                "update ledger_checkpoint set number = 0",
                "delete from ledger_checkpoint",
                "insert into ledger_checkpoint (book_id, number, hash, sums, rechecked) select id, 0, 'x', '{}', 0 from ledger_book",
                "insert into ledger_balance (account_id, floored) values (1, false)",
                "truncate ledger_entry")) {
            assertThatThrownBy(() -> asService(attempt)).as(attempt).hasMessageContaining("permission denied");
        }
    }

    @Test
    @DisplayName(
            "takes no transaction that does not sum to zero, is out of the chain, has a wrong hash, or is added to later")
    void refusesTheUnsound() {
        assertThatThrownBy(() -> insert(4, head(), "x", 100, -99)).hasMessageContaining("does not sum to zero");
        assertThatThrownBy(() -> insert(4, head(), "x", 100, -100)).hasMessageContaining("wrong hash");
        assertThatThrownBy(() -> insert(5, head(), "x", 100, -100)).hasMessageContaining("chain does not go on");
        assertThatThrownBy(() -> insert(4, "0".repeat(64), "x", 100, -100))
                .hasMessageContaining("chain does not go on");
        assertThatThrownBy(() -> insert(4, head(), "x", 100, -100, "current_date - 1"))
                .hasMessageContaining("written with their transaction");
        UUID last = Town.id("select id from ledger_transaction where book_id = ? and number = 3", purse.id);
        assertThatThrownBy(() -> asService(
                        "insert into ledger_entry (transaction_id, position, account_id, amount, occurred_on, number)"
                                + " values ('" + last + "', 90, " + account("CASH") + ", 5, current_date, 3), ('" + last
                                + "', 91, " + account("COST:TRAVEL") + ", -5, current_date, 3)"))
                .hasMessageContaining("written with their transaction");
        assertThat(purse.transactions()).isEqualTo(3);
    }

    private long account(String name) {
        return Town.count("select id from ledger_account where book_id = ? and name = ?", purse.id, name);
    }

    private void insert(int number, String before, String hash, int debit, int credit) {
        insert(number, before, hash, debit, credit, "current_date");
    }

    /** {@code day}: of the entries. */
    private void insert(int number, String before, String hash, int debit, int credit, String day) {
        UUID id = UUID.randomUUID();
        asService("""
                with moved as (insert into ledger_transaction (id, cluster_id, book_id, number, kind, occurred_on, recorded_at, thing_id,
                    previous_hash, hash) values ('%s', '%s', '%s', %d, 'EXPENSE', current_date, now(), '%s', '%s', '%s'))
                insert into ledger_entry (transaction_id, position, account_id, amount, occurred_on, number)
                values ('%s', 0, %d, %d, %s, %d), ('%s', 1, %d, %d, %s, %d)
                """.formatted(
                        id,
                        purse.alliance.town.clusterId,
                        purse.id,
                        number,
                        id,
                        before,
                        hash,
                        id,
                        account("COST:TRAVEL"),
                        debit,
                        day,
                        number,
                        id,
                        account("SHARED"),
                        credit,
                        day,
                        number));
    }

    private void asService(String sql) {
        service.withTransaction(connection -> connection.query(sql).execute())
                .await()
                .indefinitely();
    }

    @Test
    @DisplayName("whose entry, balance or hash somebody changes behind its back is found out")
    void tampered() {
        Town.run("update ledger_balance set balance = balance + 1 where account_id = ?", account("CASH"));
        purse.get(third, "/proof").body("sound", equalTo(false)).body("balancesAgree", equalTo(false));
        Town.run("update ledger_balance set balance = balance - 1 where account_id = ?", account("CASH"));
        purse.get(third, "/proof").body("sound", equalTo(true));
        Town.run("""
                update ledger_tally y set amount = amount - 1 from ledger_account a
                where a.id = y.account_id and a.book_id = ? and y.kind = 'CONTRIBUTION'
                """, purse.id);
        purse.get(third, "/proof").body("sound", equalTo(false)).body("balancesAgree", equalTo(false));
        Town.run("""
                update ledger_tally y set amount = amount + 1 from ledger_account a
                where a.id = y.account_id and a.book_id = ? and y.kind = 'CONTRIBUTION'
                """, purse.id);
        purse.get(third, "/proof").body("sound", equalTo(true));
        Town.run("""
                update ledger_transaction set occurred_on = occurred_on - 1 where book_id = ? and number = 2
                """, purse.id);
        purse.get(third, "/proof").body("sound", equalTo(false)).body("firstBrokenLink", equalTo(2));
        Town.run("""
                update ledger_transaction t set hash = ledger_hash(t) where book_id = ? and number = 2
                """, purse.id);
        purse.get(third, "/proof").body("sound", equalTo(false)).body("firstBrokenLink", equalTo(3));
    }

    @Test
    @DisplayName(
            "is found out even if somebody silences PostgreSQL’s own watch: the old is computed again in turn, and no chain is rewritten")
    void tamperedInSilence() {
        purse.get(third, "/proof").body("sound", equalTo(true)).body("checkedUpTo", equalTo(3));
        silently("update ledger_transaction set occurred_on = occurred_on - 1 where book_id = '%1$s' and number = 2");
        purse.get(third, "/proof").body("sound", equalTo(false)).body("firstBrokenLink", equalTo(2));
        silently("update ledger_transaction t set hash = ledger_hash(t) where book_id = '%1$s' and number = 2");
        silently(
                "update ledger_transaction t set previous_hash = (select hash from ledger_transaction p where p.book_id = t.book_id"
                        + " and p.number = 2) where book_id = '%1$s' and number = 3");
        silently("update ledger_transaction t set hash = ledger_hash(t) where book_id = '%1$s' and number = 3");
        silently(
                "update ledger_book set hash = (select hash from ledger_transaction where book_id = '%1$s' and number = 3)"
                        + " where id = '%1$s'");
        purse.get(third, "/proof").body("sound", equalTo(false)).body("firstBrokenLink", equalTo(3));
    }

    /** As the owner of the database, with its triggers off. */
    private void silently(String sql) {
        Town.run("""
                do $$ begin
                    alter table ledger_transaction disable trigger user;
                    %s;
                    alter table ledger_transaction enable trigger user;
                end $$
                """.formatted(sql.formatted(purse.id)));
    }

    @Test
    @DisplayName("longer than what is computed at once is proved in steps, each as long as the other")
    void provedInSteps() {
        for (int nth = 0; nth < 4; nth++) {
            purse.receive(third, 100);
        }
        assertThat(proved(3, 2)).contains("\"checkedUpTo\": 3", "\"chainCheckedFrom\": 1", "\"sound\": true");
        assertThat(proved(3, 2)).contains("\"checkedUpTo\": 6", "\"chainCheckedFrom\": 1");
        assertThat(proved(3, 2)).contains("\"checkedUpTo\": 7", "\"chainCheckedFrom\": 3", "\"balancesAgree\": true");
        assertThat(proved(3, 2)).contains("\"chainCheckedFrom\": 5", "\"entries\": 22");
        silently("update ledger_transaction set occurred_on = occurred_on - 1 where book_id = '%1$s' and number = 1");
        assertThat(proved(3, 2)).contains("\"chainCheckedFrom\": 7", "\"sound\": true");
        assertThat(proved(3, 2)).contains("\"chainCheckedFrom\": 1", "\"firstBrokenLink\": 1", "\"sound\": false");
    }

    private String proved(int ahead, int again) {
        return Town.text("select cast(ledger_prove(?, ?, ?) as text)", purse.id, (long) ahead, (long) again);
    }

    @Test
    @DisplayName("is proved from its export by a program that knows nothing of the service; one altered byte is found")
    void provedOutside(@TempDir Path folder) throws Exception {
        Assumptions.assumeTrue(hasPython(), "No Python here");
        String export = third.calls()
                .header("Accept", "text/csv")
                .get(purse.path + "/transactions/export")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        String said = prove(folder, export);
        assertThat(said).contains("sound").contains("3 transactions").contains(head());
        assertThat(prove(folder, export.replace(",10000,INR", ",10001,INR"))).contains("not sound");
        assertThat(prove(folder, export.replaceFirst(",50000,INR", ",50001,INR")))
                .contains("not sound");
        String[] lines = export.split("\r\n");
        assertThat(prove(folder, String.join("\r\n", List.of(lines).subList(0, lines.length - 1)) + "\r\n"))
                .contains("not sound");
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    private String prove(Path folder, String export) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("book.csv"), export);
        Process prover = new ProcessBuilder("python3", "src/docs/ledger-proof.py", file.toString(), purse.id.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(prover.getInputStream().readAllBytes());
        assertThat(prover.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(prover.exitValue()).isEqualTo(said.contains("not sound") ? 1 : 0);
        return said;
    }

    @Test
    @DisplayName(
            "is closed for a period by the treasurer, not for today and not again; then it takes nothing of those days")
    void closed() {
        String yesterday = Purse.today().minusDays(1).toString();
        purse.post(purse.leader, "/closed-periods", Map.of("until", yesterday)).statusCode(403);
        purse.post(
                        purse.treasurer,
                        "/closed-periods",
                        Map.of("until", Purse.today().toString()))
                .statusCode(422)
                .body("code", equalTo("ledger-closing-unfit"));
        Map<String, Object> late = Purse.contribution(third, 100);
        late.put("paidOn", yesterday);
        purse.post(purse.treasurer, "/closed-periods", Map.of("until", yesterday))
                .statusCode(201);
        purse.post(purse.treasurer, "/contributions", late).statusCode(409).body("code", equalTo("ledger-day-closed"));
        purse.post(purse.treasurer, "/closed-periods", Map.of("until", yesterday))
                .statusCode(409)
                .body("code", equalTo("ledger-day-closed"));
        purse.receive(third, 100);
        purse.get(third, "/closed-periods").body("items.until", equalTo(List.of(yesterday)));
        assertThat(purse.transactions()).isEqualTo(4);
    }
}
