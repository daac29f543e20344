package org.sahyog.notification.delivery.gateway;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.sahyog.notification.Arrivals;
import org.sahyog.notification.delivery.gateway.Receipt.Status;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** Records what became of messages, each receipt once, in the transaction of the endpoint. */
@ApplicationScoped
class Receipts {
    private static final Sql FIRST_TIME =
            Sql.of("insert into gateway_receipt (webhook_id) values (:id) on conflict (webhook_id) do nothing");
    private static final Sql SENT = Sql.of("""
            select 1 from delivery where id = :id and channel = 'GATEWAY' and attempts > 0 and state <> 'SKIPPED'
            """);
    /** The gateway’s clock is not ours: never before it was sent, never after now. A quick receipt may come before we noted the sending. */
    private static final Sql DELIVERED = Sql.of("""
            update delivery d set state = 'DELIVERED', last_error = null, sent_at = coalesce(d.sent_at, d.first_at),
                delivered_at = greatest(least(cast(:at as timestamptz), :now), coalesce(d.sent_at, d.first_at))
            from notice n
            where d.id = :id and n.id = d.notice_id and d.state in ('WAITING', 'SENT', 'FAILED')
            returning n.id, d.delivered_at
            """);

    private static final Sql FAILED = Sql.of("""
            update delivery set state = 'FAILED', last_error = 'gateway-reported-failure'
            where id = :id and state in ('WAITING', 'SENT')
            """);

    private final Arrivals arrivals;
    private final Clock clock;

    Receipts(Arrivals arrivals, Clock clock) {
        this.arrivals = arrivals;
        this.clock = clock;
    }

    Uni<Void> record(String webhookId, Receipt receipt) {
        return FIRST_TIME
                .with("id", webhookId)
                .update()
                .chain(rows -> rows == 0 ? Uni.createFrom().voidItem() : record(receipt.data()));
    }

    private Uni<Void> record(Receipt.Data data) {
        return SENT.with("id", data.messageId())
                .valueIfAny(Integer.class)
                .onItem()
                .ifNull()
                .failWith(() -> new DomainException(RequestProblem.NOT_FOUND))
                .chain(() -> data.status() == Status.FAILED ? failed(data) : delivered(data));
    }

    private static Uni<Void> failed(Receipt.Data data) {
        return FAILED.with("id", data.messageId()).update().replaceWithVoid();
    }

    private Uni<Void> delivered(Receipt.Data data) {
        return DELIVERED
                .with("id", data.messageId())
                .with("at", data.at())
                .with("now", clock.instant())
                .rowIfAny()
                .onItem()
                .ifNotNull()
                .transformToUni(row -> arrivals.arrived(List.of((UUID) row[0]), ((OffsetDateTime) row[1]).toInstant()))
                .replaceWithVoid();
    }
}
