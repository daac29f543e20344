package org.sahyog.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Money that a project brings into one cost pool of the demo’s network, whose treasurer enters it. That of firms would wait for others: she acts
 * for all of them.
 */
final class Gifts {
    private static final String CLUSTER = "0197f005-0000-7000-8000-000000000001";
    private static final String TREASURER = "0197f002-0000-7000-8000-000000000001";

    private final UUID pool = UUID.randomUUID();

    /** One of them, with the key that the treasurer’s phone made once. */
    record Gift(UUID pool, UUID key, int amount) implements Wish {
        @Override
        public HttpRequest.Builder asked(String api) {
            String body = """
                    {"payerClass": "PROJECT", "amount": %d, "into": "CASH", "paidOn": "%s"}
                    """.formatted(amount, LocalDate.now(ZoneId.of("Asia/Kolkata")));
            return HttpRequest.newBuilder(
                            URI.create(api + "/clusters/" + CLUSTER + "/cost-pools/" + pool + "/contributions"))
                    .header("Acting-For", TREASURER)
                    .POST(HttpRequest.BodyPublishers.ofString(body));
        }

        @Override
        public String name() {
            return "PROJECT " + amount;
        }
    }

    /** The demo’s leader keeps the money, too. */
    void prepare(Statement statement, List<String> firms) throws SQLException {
        statement.execute("""
                insert into network_officer (id, cluster_id, network_id, role, person_id, organisation_id, since, until)
                select gen_random_uuid(), cluster_id, network_id, 'TREASURER', person_id, organisation_id, since, until
                from network_officer o where role = 'LEADER' and cluster_id = '%1$s' and ended_at is null and not exists (
                    select 1 from network_officer t where t.network_id = o.network_id and t.role = 'TREASURER' and t.ended_at is null);
                insert into ledger_book (id, cluster_id) values ('%2$s', '%1$s');
                insert into cost_pool (id, cluster_id, network_id, name, purpose, currency, rule, state, opened_at)
                select '%2$s', '%1$s', network_id, 'Storm', 'Storm', 'INR', 'EQUAL', 'OPEN', now()
                from network_officer where role = 'TREASURER' and cluster_id = '%1$s' and ended_at is null
                """.formatted(CLUSTER, pool));
        for (String firm : firms) {
            statement.execute("""
                    insert into cost_pool_member (id, cluster_id, pool_id, organisation_id, part, joined_on)
                    values (gen_random_uuid(), '%s', '%s', '%s', 1, current_date)
                    """.formatted(CLUSTER, pool, firm));
        }
    }

    /** Each of another amount, so that no two are alike. */
    List<Gift> of(List<String> firms, int each) {
        return IntStream.range(0, firms.size() * each)
                .mapToObj(n -> new Gift(pool, UUID.randomUUID(), 100 + n))
                .toList();
    }

    /** Every one that was acknowledged is in the book, once; receipts and chain have no gap, and all is as its hash says. */
    void assertKept(Connection connection, Collection<String> acknowledged) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            assertThat(all(
                            statement,
                            "select payer_class || ' ' || amount from cost_pool_contribution where pool_id = '%s'"))
                    .containsExactlyInAnyOrderElementsOf(acknowledged);
            long sum = acknowledged.stream()
                    .mapToLong(each -> Long.parseLong(each.substring(each.indexOf(' ') + 1)))
                    .sum();
            String many = String.valueOf(acknowledged.size());
            assertThat(all(statement, """
                    select l.balance from ledger_account a join ledger_balance l on l.account_id = a.id
                    where a.book_id = '%s' and a.kind = 'CASH'
                    """)).containsExactly(String.valueOf(sum));
            assertThat(all(statement, "select max(receipt_number) from cost_pool_contribution where pool_id = '%s'"))
                    .containsExactly(many);
            assertThat(all(statement, """
                    select count(*) from ledger_transaction t where t.book_id = '%1$s' and t.hash = ledger_hash(t) and t.previous_hash = coalesce(
                        (select b.hash from ledger_transaction b where b.book_id = '%1$s' and b.number = t.number - 1), repeat('0', 64))
                    """)).containsExactly(many);
            assertThat(all(statement, """
                    select sum(e.amount) from ledger_entry e join ledger_transaction t on t.id = e.transaction_id where t.book_id = '%s'
                    """)).containsExactly("0");
        }
    }

    private List<String> all(Statement statement, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql.formatted(pool))) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
