package org.sahyog.costpool.assurance;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.sahyog.event.opening.OpeningCondition;
import org.sahyog.shared.database.Sql;

/** An event that a pool is to pay for, while that has not come together; another pool may pay for it instead. */
@Singleton
class BookingCondition implements OpeningCondition {
    private static final Sql HOLDS_BACK = Sql.of("""
            select coalesce(bool_or(a.state <> 'MET') and not bool_or(a.state = 'MET'), false)
            from cost_pool p join cost_pool_assurance a on a.pool_id = p.id
            where p.cluster_id = :cluster and p.event_id = :event and a.opens_booking
            """);

    @Override
    public Uni<Boolean> holdsBack(UUID clusterId, UUID eventId) {
        return HOLDS_BACK.with("cluster", clusterId).with("event", eventId).value(Boolean.class);
    }
}
