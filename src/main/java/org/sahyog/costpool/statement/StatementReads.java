package org.sahyog.costpool.statement;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sahyog.costpool.ledger.PostingThing;
import org.sahyog.shared.json.Documents;

/** Statements from the book: each query goes along an index of the entries of the accounts that are asked for, and of no others. */
@ApplicationScoped
public class StatementReads {
    /** In each query: cluster $1, book $2, organisation $3, class $4, and which way is in $5; of the pool itself the last is 1. */
    private static final String ACCOUNTS = """
            account as (select a.id, a.kind from ledger_account a where a.cluster_id = $1 and a.book_id = $2 and case
                when $3::uuid is not null then a.kind = 'MEMBER' and a.party_id = $3
                when $4::text is not null then a.kind = 'PAYER' and a.label = $4
                else $5::integer = 1 and a.kind in ('CASH', 'BANK') end)
            """;

    /** From $6 until $7, at the moment $8. */
    private static final String HEAD = "with " + ACCOUNTS + """
            select cast(jsonb_build_object('poolId', p.id, 'poolName', p.name, 'networkName', n.name, 'clusterName', k.name,
                'currency', p.currency, 'organisationId', $3::uuid, 'organisationName', o.name, 'payerClass', $4::text,
                'known', $3 is null or exists (select 1 from account)
                    or exists (select 1 from cost_pool_member m where m.pool_id = p.id and m.organisation_id = $3),
                'from', nullif($6::date, '1970-01-01'), 'until', least($7::date, cast($8::timestamptz at time zone k.zone as date)),
                'opening', $5 * (select coalesce(sum(e.amount), 0) from account a join ledger_entry e on e.account_id = a.id
                    where e.occurred_on < $6 and e.number <= b.number),
                'last', b.number, 'lastRecordedAt', coalesce(t.recorded_at, p.opened_at)) as text)
            from cost_pool p join ledger_book b on b.id = p.id join network n on n.id = p.network_id join cluster k on k.id = p.cluster_id
            left join organisation o on o.id = $3 left join ledger_transaction t on t.book_id = b.id and t.number = b.number
            where p.cluster_id = $1 and p.id = $2
            """;

    /** After day $6, transaction $7 and entry $8, until day $9, as the book was at transaction $10; $11 of them. */
    private static final String LINES = "with " + ACCOUNTS + """
            , line as materialized (
                select l.*, account.kind as account from account cross join lateral (
                    select e.transaction_id, e.occurred_on, e.number, e.position, e.amount from ledger_entry e
                    where e.account_id = account.id and (e.occurred_on, e.number, e.position) > ($6::date, $7::bigint, $8::integer)
                        and e.occurred_on <= $9::date and e.number <= $10::bigint
                    order by e.occurred_on, e.number, e.position limit $11::integer) l
                order by l.occurred_on, l.number, l.position limit $11)
            select cast(jsonb_build_object('transactionId', l.transaction_id, 'number', l.number, 'position', l.position,
                'occurredOn', l.occurred_on, 'kind', t.kind, 'thing', t.thing,
                'place', case when l.account in ('CASH', 'BANK') then l.account end, 'title', t.title, 'category', t.category,
                'counterparty', case when $3 = t.party_id then t.other else t.party end, 'payerClass', nullif(t.party_class, $4),
                'document', coalesce(t.invoice_number, t.receipt), 'reference', t.reference, 'note', t.note,
                'in', greatest($5 * l.amount, 0), 'out', greatest(-$5 * l.amount, 0), 'balance', 0) as text)
            from line l cross join %s
            order by l.occurred_on, l.number, l.position
            """.formatted(PostingThing.of("l.transaction_id"));

    /** From $6 until $7, as the book was at $8. What somebody bears of a cost has the sign of that cost: a debit, or a credit where it is taken back. */
    private static final String SUMS = "with " + ACCOUNTS + """
            , line as materialized (
                select e.transaction_id, t.kind, t.category, e.amount from account a join ledger_entry e on e.account_id = a.id
                cross join %s
                where e.occurred_on between $6::date and $7::date and e.number <= $8::bigint),
            total as (
                select kind, category, coalesce(sum($5 * amount) filter (where $5 * amount > 0), 0) as "in",
                    coalesce(sum(-$5 * amount) filter (where $5 * amount < 0), 0) as "out" from line group by kind, category),
            cost as (
                select a.label as category, sum(l.amount) as amount from line l
                join ledger_entry e on e.transaction_id = l.transaction_id join ledger_account a on a.id = e.account_id
                where $5 = -1 and a.kind = 'COST' and sign(e.amount) = sign(l.amount) group by a.label
                union all
                select a.label, sum(e.amount) from ledger_account a join ledger_entry e on e.account_id = a.id
                where $5 = 1 and a.cluster_id = $1 and a.book_id = $2 and a.kind = 'COST'
                    and e.occurred_on between $6 and $7 and e.number <= $8
                group by a.label)
            select cast(jsonb_build_object(
                'totals', (select coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'category', category, 'in', "in", 'out', "out")
                    order by kind, category nulls first), '[]') from total),
                'costs', (select coalesce(jsonb_agg(jsonb_build_object('category', category, 'amount', amount) order by category), '[]')
                    from cost where amount <> 0)) as text)
            """.formatted(PostingThing.of("e.transaction_id"));

    /** No more than $9 are counted. */
    private static final String COUNT = "with " + ACCOUNTS + """
            select count(*) as lines from (select 1 from account a join ledger_entry e on e.account_id = a.id
                where e.occurred_on between $6::date and $7::date and e.number <= $8::bigint limit $9::integer) l
            """;

    private final Documents documents;
    private final Pool pool;

    StatementReads(Documents documents, Pool pool) {
        this.documents = documents;
        this.pool = pool;
    }

    Uni<StatementHead> head(UUID clusterId, UUID poolId, StatementFilter filter, Instant now) {
        Tuple values = filter.values(clusterId, poolId)
                .addLocalDate(filter.first())
                .addLocalDate(filter.last())
                .addOffsetDateTime(now.atOffset(ZoneOffset.UTC));
        return documents.get(HEAD, values, StatementHead.class);
    }

    /** With balances from {@code after} on. */
    public Uni<List<StatementLineView>> lines(
            UUID clusterId, UUID poolId, StatementFilter filter, StatementPlace after, int most) {
        Tuple values = filter.values(clusterId, poolId)
                .addLocalDate(after.day())
                .addLong(after.number())
                .addInteger(after.position())
                .addLocalDate(filter.last())
                .addLong(after.last())
                .addInteger(most);
        return documents.list(LINES, values, StatementLineView.class).map(lines -> balanced(lines, after.balance()));
    }

    private static List<StatementLineView> balanced(List<StatementLineView> lines, long before) {
        List<StatementLineView> balanced = new ArrayList<>(lines.size());
        long balance = before;
        for (StatementLineView line : lines) {
            StatementLineView next = line.after(balance);
            balanced.add(next);
            balance = next.balance();
        }
        return balanced;
    }

    public Uni<StatementSums> sums(UUID clusterId, UUID poolId, StatementFilter filter, long last) {
        return documents.get(SUMS, period(clusterId, poolId, filter, last), StatementSums.class);
    }

    /** At most {@code most} are counted. */
    public Uni<Long> count(UUID clusterId, UUID poolId, StatementFilter filter, long last, int most) {
        return pool.preparedQuery(COUNT)
                .execute(period(clusterId, poolId, filter, last).addInteger(most))
                .map(rows -> rows.iterator().next().getLong("lines"));
    }

    private static Tuple period(UUID clusterId, UUID poolId, StatementFilter filter, long last) {
        LocalDate first = filter.first();
        return filter.values(clusterId, poolId)
                .addLocalDate(first)
                .addLocalDate(filter.last())
                .addLong(last);
    }
}
