package org.sahyog.studytour;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.schedule.EventTime;
import org.sahyog.shared.database.Sql;

/** What a study tour adds to its event, inside a write that holds the event. */
@ApplicationScoped
class StudyTourRepository {
    private static final Sql ADD = Sql.of("insert into study_tour (event_id, cluster_id) values (:event, :cluster)");
    private static final Sql CHANGE = Sql.of("""
            update study_tour set unconfirmed_reason = :reason, tellers_first = :tellers, version = version + 1
            where cluster_id = :cluster and event_id = :event
            """);
    private static final Sql UNCONFIRMED = Sql.of("""
            select coalesce(h.name, t.host_name) from tour_stop t join study_tour s on s.event_id = t.event_id
            left join organisation h on h.id = t.host_id
            where s.cluster_id = :cluster and s.event_id = :event and s.unconfirmed_reason is null
                and t.state in ('WAITING', 'DECLINED')
            order by t.position
            """);
    private static final Sql OUTSIDE = Sql.of("""
            select coalesce(h.name, t.host_name) from tour_stop t left join organisation h on h.id = t.host_id
            where t.cluster_id = :cluster and t.event_id = :event and t.state <> 'DROPPED'
                and (t.starts_at < cast(:from as timestamptz) or t.ends_at > cast(:until as timestamptz))
            order by t.position
            """);

    Uni<Void> add(UUID clusterId, UUID id) {
        return ADD.with("event", id).with("cluster", clusterId).update().replaceWithVoid();
    }

    Uni<Void> change(UUID clusterId, UUID id, @Nullable String unconfirmedReason, @Nullable Boolean tellersFirst) {
        return CHANGE.with("cluster", clusterId)
                .with("event", id)
                .with("reason", unconfirmedReason)
                .with("tellers", tellersFirst)
                .update()
                .replaceWithVoid();
    }

    /** The hosts that have not said yes, where the organiser does not say why they need not. */
    Uni<List<String>> unconfirmed(UUID clusterId, UUID id) {
        return UNCONFIRMED.with("cluster", clusterId).with("event", id).list(String.class);
    }

    /** The hosts of stops that are not within that time. */
    Uni<List<String>> outside(UUID clusterId, UUID id, EventTime time) {
        return OUTSIDE.with("cluster", clusterId)
                .with("event", id)
                .with("from", time.startsAt())
                .with("until", time.endsAt())
                .list(String.class);
    }
}
