package org.sahyog.network.task;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.identity.access.Caller;
import org.sahyog.network.Network;
import org.sahyog.shared.database.Entities;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** Tasks inside a write, whose network is held. */
@ApplicationScoped
class TaskRepository {
    private static final Sql MET_ON = Sql.of("""
            select cast(local_start as date) from network_meeting where network_id = :network and id = :meeting and state <> 'CANCELLED'
            """);

    /** Leader or secretary today, for one of the organisations for which she acts. */
    private static final Sql KEEPS = Sql.of("""
            select exists (select 1 from network_officer_today o join network_member m on m.network_id = o.network_id
                and m.organisation_id = o.organisation_id and m.state = 'MEMBER'
                where o.network_id = :network and o.person_id = :person and o.role in ('LEADER', 'SECRETARY')
                and o.organisation_id = any(cast(:organisations as uuid[])))
            """);

    private static final Sql IS_MEMBER = Sql.of("""
            select exists (select 1 from network_member
                where network_id = :network and organisation_id = :organisation and state = 'MEMBER')
            """);
    private static final Sql ACTS = Sql.of("""
            select exists (select 1 from affiliation_today where person_id = :person and organisation_id = :organisation)
            """);
    private static final Sql FORGET = Sql.of("""
            update network_task set person_id = null, version = version + 1 where person_id = :person and state = 'OPEN'
            """);

    Uni<Task> get(Network network, UUID id) {
        return Entities.hold(Task.class, Map.of("networkId", network.id, "id", id));
    }

    Uni<List<Task>> open(Network network) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from Task where networkId = :network and state = OPEN order by dueOn, id", Task.class)
                        .setParameter("network", network.id)
                        .getResultList());
    }

    Uni<Void> insert(Task task) {
        return Entities.insertOr(task, "network_task_pkey", () -> new DomainException(RequestProblem.ID_TAKEN));
    }

    /** The day of a meeting of the network; null where there is none. */
    Uni<@Nullable LocalDate> metOn(Network network, UUID meetingId) {
        return MET_ON.with("network", network.id).with("meeting", meetingId).valueIfAny(LocalDate.class);
    }

    Uni<Boolean> keeps(Network network, Caller caller) {
        return KEEPS.with("network", network.id)
                .with("person", caller.id())
                .with("organisations", caller.speaksFor().toArray(UUID[]::new))
                .value(Boolean.class);
    }

    Uni<Boolean> isMember(Network network, UUID organisationId) {
        return IS_MEMBER
                .with("network", network.id)
                .with("organisation", organisationId)
                .value(Boolean.class);
    }

    Uni<Boolean> acts(UUID personId, UUID organisationId) {
        return ACTS.with("person", personId)
                .with("organisation", organisationId)
                .value(Boolean.class);
    }

    /** What is open and hers is her organisation’s alone. */
    Uni<Void> forget(UUID personId) {
        return FORGET.with("person", personId).update().replaceWithVoid();
    }
}
