package org.sahyog.twinning.fulfilment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.Ids;
import org.sahyog.shared.database.Entities;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;
import org.sahyog.shared.request.CurrentRequest;
import org.sahyog.twinning.Twinning;
import org.sahyog.twinning.TwinningDeeds;
import org.sahyog.twinning.TwinningProblem;
import org.sahyog.twinning.TwinningRepository;

/** Entering and judging what was done, each for one side: the cluster of the path. Every method runs in the transaction of its caller. */
@ApplicationScoped
class Fulfilments {
    private static final Sql IS_EVENT = Sql.of("""
            select exists (select 1 from event e where e.id = :event and e.cluster_id = any(:clusters) and e.state = 'PUBLISHED')
            """);

    private final TwinningRepository twinnings;
    private final FulfilmentReads reads;
    private final TwinningDeeds deeds;
    private final CurrentCaller current;
    private final CurrentRequest request;
    private final Clock clock;

    Fulfilments(
            TwinningRepository twinnings,
            FulfilmentReads reads,
            TwinningDeeds deeds,
            CurrentCaller current,
            CurrentRequest request,
            Clock clock) {
        this.twinnings = twinnings;
        this.reads = reads;
        this.deeds = deeds;
        this.current = current;
        this.request = request;
        this.clock = clock;
    }

    Uni<FulfilmentView> enter(UUID side, UUID twinningId, FulfilmentDraft draft) {
        Instant now = clock.instant();
        return twinnings
                .get(side, twinningId)
                .call(twinning ->
                        twinnings.today(side).invoke(today -> twinning.refuseUnlessWithin(draft.happenedOn(), today)))
                .call(twinning -> refuseUnlessEvent(twinning, draft.eventId()))
                .chain(twinning -> twinnings
                        .owing(twinning, draft.obligationId())
                        .map(owing -> Fulfilment.enter(
                                Ids.chosen(draft.id()), twinning, draft, side, owing, request.author(), now))
                        .call(done -> Entities.insertOr(
                                done, "twinning_fulfilment_pkey", () -> new DomainException(RequestProblem.ID_TAKEN)))
                        .call(done -> record("twinning.fulfilled", twinning, done)))
                .chain(done -> reads.written(side, done));
    }

    private static Uni<Void> refuseUnlessEvent(Twinning twinning, @Nullable UUID event) {
        return event == null
                ? Uni.createFrom().voidItem()
                : IS_EVENT.with("event", event)
                        .with("clusters", new UUID[] {twinning.clusterId(), twinning.partnerId()})
                        .value(Boolean.class)
                        .invoke(fits -> DomainException.refuseIf(!fits, TwinningProblem.EVENT_UNFIT))
                        .replaceWithVoid();
    }

    Uni<FulfilmentView> confirm(UUID side, UUID twinningId, UUID id) {
        return judge(
                side,
                twinningId,
                id,
                "twinning.fulfilment-confirmed",
                done -> done.confirm(side, current.get().id(), clock.instant()));
    }

    Uni<FulfilmentView> contradict(UUID side, UUID twinningId, UUID id, String reason) {
        return judge(
                side,
                twinningId,
                id,
                "twinning.fulfilment-contradicted",
                done -> done.contradict(side, current.get().id(), reason, clock.instant()));
    }

    private Uni<FulfilmentView> judge(
            UUID side, UUID twinningId, UUID id, String verb, Consumer<Fulfilment> judgement) {
        return twinnings
                .get(side, twinningId)
                .chain(twinning -> Entities.hold(Fulfilment.class, Map.of("twinningId", twinningId, "id", id))
                        .invoke(judgement)
                        .call(done -> record(verb, twinning, done)))
                .chain(done -> reads.written(side, done));
    }

    private Uni<Void> record(String verb, Twinning twinning, Fulfilment done) {
        return deeds.record(verb, twinning, Map.of("fulfilment", done.id));
    }
}
