package org.sahyog.twinning;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sahyog.shared.Ids;
import org.sahyog.shared.database.Entities;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.problem.DatabaseFailure;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** Twinnings inside a write: whoever changes what belongs to one holds it. */
@ApplicationScoped
public class TwinningRepository {
    private static final Sql ZONE = Sql.of("select zone from cluster where id = :cluster");
    private static final Sql OWE = Sql.of("""
            insert into twinning_obligation (id, twinning_id, cluster_id, kind, what, quantity, due_on, agreed_at)
            select n.id, :twinning, n.cluster, n.kind, n.what, n.quantity, n.due, null
            from unnest(cast(:ids as uuid[]), cast(:clusters as uuid[]), cast(:kinds as text[]), cast(:whats as text[]),
                cast(:quantities as integer[]), cast(:dues as date[])) as n (id, cluster, kind, what, quantity, due)
            """);
    private static final Sql AGREE = Sql.of(
            "update twinning_obligation set agreed_at = :now where twinning_id = :twinning and agreed_at is null");
    private static final Sql FORGET =
            Sql.of("delete from twinning_obligation where twinning_id = :twinning and agreed_at is null");
    private static final Sql OWED_BY = Sql.of("""
            select cluster_id from twinning_obligation where twinning_id = :twinning and id = :obligation and agreed_at is not null
            """);

    private final Clock clock;

    TwinningRepository(Clock clock) {
        this.clock = clock;
    }

    Uni<Void> add(Twinning twinning) {
        return Entities.insertOr(twinning, "twinning_pkey", () -> new DomainException(RequestProblem.ID_TAKEN))
                .onFailure(failure -> DatabaseFailure.isUniqueViolation(failure, "twinning_pair"))
                .transform(twins -> new DomainException(TwinningProblem.TWINNED_ALREADY));
    }

    /** One of that cluster’s; held until the transaction ends. */
    public Uni<Twinning> get(UUID side, UUID id) {
        return get(id).invoke(twinning -> twinning.refuseUnlessOf(side));
    }

    /** Held until the transaction ends. */
    Uni<Twinning> get(UUID id) {
        return Entities.hold(Twinning.class, Map.of("id", id));
    }

    /** By the clocks of that cluster. */
    public Uni<LocalDate> today(UUID clusterId) {
        return zone(clusterId).map(zone -> LocalDate.ofInstant(clock.instant(), zone));
    }

    Uni<ZoneId> zone(UUID clusterId) {
        return ZONE.with("cluster", clusterId)
                .valueOr(String.class, () -> new DomainException(TwinningProblem.PARTNER_UNFIT))
                .map(ZoneId::of);
    }

    /** Until it is agreed to: proposed. */
    Uni<Void> owe(Twinning twinning, List<ObligationDraft> obligations) {
        return OWE.with("twinning", twinning.id)
                .with("ids", obligations.stream().map(each -> Ids.next()).toArray(UUID[]::new))
                .with(
                        "clusters",
                        obligations.stream().map(ObligationDraft::clusterId).toArray(UUID[]::new))
                .with(
                        "kinds",
                        obligations.stream().map(each -> each.kind().name()).toArray(String[]::new))
                .with("whats", obligations.stream().map(ObligationDraft::what).toArray(String[]::new))
                .with(
                        "quantities",
                        obligations.stream().map(ObligationDraft::quantity).toArray(Integer[]::new))
                .with("dues", obligations.stream().map(ObligationDraft::dueOn).toArray(LocalDate[]::new))
                .update()
                .replaceWithVoid();
    }

    /** To all that is proposed. */
    Uni<Void> agree(Twinning twinning, Instant now) {
        return AGREE.with("twinning", twinning.id).with("now", now).update().replaceWithVoid();
    }

    /** What is proposed. */
    Uni<Void> forget(Twinning twinning) {
        return FORGET.with("twinning", twinning.id).update().replaceWithVoid();
    }

    /** Which side owes it, where it is agreed. */
    public Uni<UUID> owing(Twinning twinning, UUID obligation) {
        return OWED_BY.with("twinning", twinning.id)
                .with("obligation", obligation)
                .valueOr(UUID.class, () -> new DomainException(TwinningProblem.NO_SUCH_OBLIGATION));
    }
}
