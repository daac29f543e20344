package org.sahyog.costpool.arrears;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

/** Who is late with what, the oldest first. */
@ApplicationScoped
class ArrearReads {
    /** At the moment $3. */
    private static final String LIST = """
            select cast(jsonb_build_object('organisationId', a.organisation_id, 'organisationName', o.name, 'payerClass', a.payer_class,
                'currency', a.currency, 'owed', a.owed, 'since', a.since, 'daysLate', a.late, 'upTo30', a.up_to_30, 'upTo60', a.up_to_60,
                'upTo90', a.up_to_90, 'over90', a.over_90) as text)
            from (select c.payer, c.organisation_id, c.payer_class, p.currency, sum(c.amount - c.settled) as owed, min(c.due_on) as since,
                    max(l.days) as late,
                    coalesce(sum(c.amount - c.settled) filter (where l.days between 1 and 30), 0) as up_to_30,
                    coalesce(sum(c.amount - c.settled) filter (where l.days between 31 and 60), 0) as up_to_60,
                    coalesce(sum(c.amount - c.settled) filter (where l.days between 61 and 90), 0) as up_to_90,
                    coalesce(sum(c.amount - c.settled) filter (where l.days > 90), 0) as over_90
                from cost_pool p join cluster k on k.id = p.cluster_id join cost_pool_claim c on c.pool_id = p.id and c.state = 'OPEN'
                cross join lateral (select cast($3::timestamptz at time zone k.zone as date) as today) t
                cross join lateral (select t.today - c.due_on as days) l
                where p.cluster_id = $1 and p.id = $2 and l.days > 0 and claim_binds(c, p, t.today)
                group by c.payer, c.organisation_id, c.payer_class, p.currency) a
            left join organisation o on o.id = a.organisation_id
            where $4::text is null or (a.since, a.payer) > ($4::text::date, $5::text)
            order by a.since, a.payer limit $6
            """;

    private final Documents documents;
    private final Clock clock;

    ArrearReads(Documents documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    Uni<Page<ArrearView>> list(UUID clusterId, UUID poolId, PageRequest page) {
        List<String> after = page.after();
        Tuple values = Tuple.tuple()
                .addUUID(clusterId)
                .addUUID(poolId)
                .addOffsetDateTime(clock.instant().atOffset(ZoneOffset.UTC))
                .addString(after.isEmpty() ? null : after.get(0))
                .addString(after.isEmpty() ? null : after.get(1))
                .addInteger(page.fetch());
        return documents
                .list(LIST, values, ArrearView.class)
                .map(rows -> Page.of(rows, page, row -> List.of(row.since(), row.payer())));
    }
}
