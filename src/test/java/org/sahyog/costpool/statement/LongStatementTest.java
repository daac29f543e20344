package org.sahyog.costpool.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.costpool.Purse;

/** {@code -Dlines=1000000} looks at a million. */
@QuarkusTest
@DisplayName("A statement of very many lines")
class LongStatementTest {
    private static final int LINES = Integer.getInteger("lines", 10_001);

    @Test
    @DisplayName("is sent as CSV whole, is refused as PDF, and its pages come as quickly as those of a short one")
    void sent() throws IOException {
        Purse purse = new Purse(2);
        purse.receive(purse.leader, 5_000);
        fill(purse);
        purse.leader
                .calls()
                .header("Accept", "application/pdf")
                .get(purse.path + "/statement/file")
                .then()
                .statusCode(409)
                .body("code", equalTo("statement-too-long"));
        try (InputStream file = purse.leader
                        .calls()
                        .header("Accept", "text/csv")
                        .header("Accept-Language", "en")
                        .get(purse.path + "/statement/file")
                        .asInputStream();
                BufferedReader text = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            assertThat(text.lines()
                            .filter(line -> line.matches("\\d{4}-\\d{2}-\\d{2},.*"))
                            .count())
                    .isEqualTo(LINES + 1);
        }
        purse.get(purse.leader, "/statement").body("closing", equalTo(5_000 + LINES));
        purse.get(purse.leader, "/statement/lines?limit=100").body("items[99].balance", equalTo(5_099));
    }

    /** Entries of one rupee’s hundredth each, past the ledger’s own door. */
    private static void fill(Purse purse) {
        Town.run("""
                alter table ledger_entry disable trigger ledger_entry_counted;
                insert into ledger_entry (transaction_id, position, account_id, amount, occurred_on, number)
                select e.transaction_id, 100 + n, e.account_id, 1, e.occurred_on, e.number
                from ledger_entry e join ledger_account a on a.id = e.account_id, generate_series(1, %d) n
                where a.book_id = '%s' and a.kind = 'CASH';
                alter table ledger_entry enable trigger ledger_entry_counted
                """.formatted(LINES, purse.id));
    }
}
