package org.sahyog.costpool.purchase;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.Ids;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.json.JsonText;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;
import org.sahyog.shared.problem.DatabaseFailure;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** What suppliers ask. */
@ApplicationScoped
class Quotes {
    private static final Sql GIVE = Sql.of("""
            insert into cost_pool_quote (id, cluster_id, purchase_id, supplier, steps, delivery, valid_until, note, given_at, created_by, on_behalf_of)
            values (:id, :cluster, :purchase, :supplier, :steps, :delivery, :until, :note, :now, :person, :organisation)
            """);
    private static final Sql TAKE = Sql.of(
            "select steps, delivery, valid_until from cost_pool_quote where purchase_id = :purchase and id = :id");
    private static final String LIST = """
            select cast(jsonb_build_object('id', q.id, 'supplier', q.supplier, 'steps', cast(q.steps as jsonb), 'delivery', q.delivery,
                'validUntil', q.valid_until, 'note', q.note, 'givenAt', q.given_at, 'givenBy', g.name,
                'quantity', coalesce(b.ordered_quantity,
                    (select coalesce(sum(d.quantity), 0) from cost_pool_demand d where d.purchase_id = b.id))) as text)
            from cost_pool_purchase b join cost_pool_quote q on q.purchase_id = b.id left join person g on g.id = q.created_by
            where b.cluster_id = $1 and b.pool_id = $2 and b.id = $3
            """;
    private static final String ONE = LIST + " and q.id = $4";
    private static final String PAGE = LIST + """
              and ($4::text is null or (q.given_at, q.id) > ($4::text::timestamptz, $5::text::uuid)) order by q.given_at, q.id limit $6
            """;

    private final Documents documents;
    private final JsonText json;
    private final CurrentCaller current;
    private final Clock clock;

    Quotes(Documents documents, JsonText json, CurrentCaller current, Clock clock) {
        this.documents = documents;
        this.json = json;
        this.current = current;
        this.clock = clock;
    }

    /** As it is kept. */
    record Quote(
            UUID id,
            String supplier,
            List<PriceStep> steps,
            long delivery,
            LocalDate validUntil,
            @Nullable String note,
            long quantity,
            Instant givenAt,
            @Nullable String givenBy) {
        QuoteView view() {
            PriceList prices = new PriceList(steps, delivery);
            OptionalLong total = prices.total(quantity);
            PriceStep next = prices.next(quantity).orElse(null);
            return new QuoteView(
                    id,
                    supplier,
                    steps,
                    delivery,
                    validUntil,
                    note,
                    quantity,
                    total.isPresent() ? total.getAsLong() : null,
                    next,
                    next == null ? null : prices.total(next.from()).getAsLong(),
                    givenAt,
                    givenBy);
        }
    }

    /** In the transaction of the caller, who holds the purchase. */
    Uni<QuoteView> give(Purchase purchase, QuoteDraft draft) {
        PriceList prices = PriceList.of(draft.steps(), draft.delivery());
        DomainException.refuseIf(!prices.isFit(), PurchaseProblem.STEPS_UNFIT);
        UUID id = Ids.chosen(draft.id());
        return GIVE.with("id", id)
                .with("cluster", purchase.clusterId)
                .with("purchase", purchase.id)
                .with("supplier", draft.supplier())
                .with("steps", json.of(prices.steps()))
                .with("delivery", draft.delivery())
                .with("until", draft.validUntil())
                .with("note", draft.note())
                .with("now", clock.instant())
                .with("person", current.get().id())
                .with("organisation", current.get().acting().organisationId())
                .update()
                .onFailure(failure -> DatabaseFailure.isUniqueViolation(failure, "cost_pool_quote_pkey"))
                .transform(twin -> new DomainException(RequestProblem.ID_TAKEN))
                .chain(() -> documents.written(
                        ONE, Tuple.of(purchase.clusterId, purchase.poolId, purchase.id, id), Quote.class))
                .map(Quote::view);
    }

    /** What such a quote asks for the quantity, today. */
    Uni<Long> take(Purchase purchase, UUID id, long quantity, LocalDate today) {
        return TAKE.with("purchase", purchase.id)
                .with("id", id)
                .rowOr(() -> new DomainException(PurchaseProblem.QUOTE_UNKNOWN))
                .map(row -> {
                    LocalDate until = (LocalDate) row[2];
                    if (today.isAfter(until)) {
                        throw new DomainException(PurchaseProblem.QUOTE_OVER, until);
                    }
                    PriceStep[] steps = json.read((String) row[0], PriceStep[].class);
                    return new PriceList(List.of(steps), ((Number) row[1]).longValue())
                            .total(quantity)
                            .orElseThrow(() -> new DomainException(PurchaseProblem.TOO_LITTLE));
                });
    }

    Uni<Page<QuoteView>> list(UUID clusterId, UUID poolId, UUID purchaseId, PageRequest page) {
        List<String> after = page.after();
        Tuple values = Tuple.tuple()
                .addUUID(clusterId)
                .addUUID(poolId)
                .addUUID(purchaseId)
                .addString(after.isEmpty() ? null : after.get(0))
                .addString(after.isEmpty() ? null : after.get(1))
                .addInteger(page.fetch());
        return documents
                .list(PAGE, values, Quote.class)
                .map(rows -> rows.stream().map(Quote::view).toList())
                .map(rows -> Page.of(rows, page, row -> List.of(row.givenAt(), row.id())));
    }
}
