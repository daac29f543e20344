package org.sahyog.costpool.claim;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

/** What is to be paid, as it is shown, by its day. */
@ApplicationScoped
public class ClaimReads {
    /** At the moment $3. */
    private static final String DOCUMENT = """
            select cast(jsonb_build_object('id', c.id, 'poolId', c.pool_id, 'kind', c.kind, 'organisationId', c.organisation_id,
                'organisationName', o.name, 'payerClass', c.payer_class, 'amount', c.amount, 'settled', c.settled,
                'left', case when c.state = 'OPEN' then c.amount - c.settled else 0 end, 'currency', p.currency, 'dueOn', c.due_on,
                'daysLate', case when c.state = 'OPEN' and b.binding then greatest(t.today - c.due_on, 0) else 0 end,
                'binding', b.binding, 'state', c.state, 'dueId', c.due_id, 'title', d.title, 'periodStart', c.period_start, 'note', c.note,
                'madeAt', c.made_at, 'endedAt', c.ended_at, 'reason', c.reason,
                'waiver', case when c.state = 'OPEN' and c.waiver_asked_at is not null then jsonb_build_object('reason', c.waiver_reason,
                    'askedAt', c.waiver_asked_at, 'askedBy', w.name) end, 'version', c.version) as text)
            from cost_pool_claim c join cost_pool p on p.id = c.pool_id join cluster k on k.id = c.cluster_id
            cross join lateral (select cast($3::timestamptz at time zone k.zone as date) as today) t
            cross join lateral (select claim_binds(c, p, t.today) as binding) b
            left join organisation o on o.id = c.organisation_id left join cost_pool_due d on d.id = c.due_id
            left join person w on w.id = c.waiver_asked_by
            where c.cluster_id = $1 and c.pool_id = $2
            """;

    private static final String ONE = DOCUMENT + " and c.id = $4";
    private static final String LIST = DOCUMENT + """
              and ($4::uuid is null or c.organisation_id = $4)
              and ($5::text is null or c.kind = $5)
              and ($6::text is null or c.state = $6)
              and ($7::text is null or (c.due_on, c.id) > ($7::text::date, $8::text::uuid))
            order by c.due_on, c.id limit $9
            """;

    private final Documents documents;
    private final Clock clock;

    ClaimReads(Documents documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    Uni<ClaimView> get(UUID clusterId, UUID poolId, UUID id) {
        return documents.get(ONE, Tuple.of(clusterId, poolId, now(), id), ClaimView.class);
    }

    /** In the transaction of a write. */
    public Uni<ClaimView> written(UUID clusterId, UUID poolId, UUID id) {
        return documents.written(ONE, Tuple.of(clusterId, poolId, now(), id), ClaimView.class);
    }

    Uni<Page<ClaimView>> list(UUID clusterId, UUID poolId, ClaimFilter filter, PageRequest page) {
        List<String> after = page.after();
        Tuple values = Tuple.tuple()
                .addUUID(clusterId)
                .addUUID(poolId)
                .addOffsetDateTime(now())
                .addUUID(filter.organisationId)
                .addString(name(filter.kind))
                .addString(name(filter.state))
                .addString(after.isEmpty() ? null : after.get(0))
                .addString(after.isEmpty() ? null : after.get(1))
                .addInteger(page.fetch());
        return documents
                .list(LIST, values, ClaimView.class)
                .map(rows -> Page.of(rows, page, row -> List.of(row.dueOn(), row.id())));
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
