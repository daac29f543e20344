package org.sahyog.twinning;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.Ids;
import org.sahyog.shared.request.CurrentRequest;

/** Proposing, agreeing, renewing and ending, each for one side: the cluster of the path. Every method runs in the transaction of its caller. */
@ApplicationScoped
class Twinnings {
    private final TwinningRepository repository;
    private final TwinningReads reads;
    private final TwinningDeeds deeds;
    private final TwinningTerm term;
    private final CurrentCaller current;
    private final CurrentRequest request;
    private final Clock clock;

    Twinnings(
            TwinningRepository repository,
            TwinningReads reads,
            TwinningDeeds deeds,
            TwinningTerm term,
            CurrentCaller current,
            CurrentRequest request,
            Clock clock) {
        this.repository = repository;
        this.reads = reads;
        this.deeds = deeds;
        this.term = term;
        this.current = current;
        this.request = request;
        this.clock = clock;
    }

    Uni<TwinningView> propose(UUID side, TwinningDraft draft) {
        Instant now = clock.instant();
        return repository
                .zone(draft.partnerClusterId())
                .chain(() -> repository.today(side))
                .map(today -> Twinning.propose(Ids.chosen(draft.id()), side, draft, request.author(), today, now))
                .call(repository::add)
                .call(twinning -> repository.owe(twinning, draft.obligations()))
                .call(twinning -> deeds.record("twinning.proposed", twinning))
                .chain(reads::written);
    }

    Uni<TwinningView> accept(UUID side, UUID id) {
        Instant now = clock.instant();
        return change(side, id, "twinning.accepted", twinning -> {
            twinning.accept(side, current.get().id(), now);
            return repository.agree(twinning, now).chain(() -> term.watch(twinning));
        });
    }

    Uni<TwinningView> decline(UUID side, UUID id, String reason) {
        return change(side, id, "twinning.declined", twinning -> {
            twinning.decline(side, reason, clock.instant());
            return Uni.createFrom().voidItem();
        });
    }

    Uni<TwinningView> proposeRenewal(UUID side, UUID id, RenewalDraft draft) {
        return change(
                side,
                id,
                "twinning.renewal-proposed",
                twinning -> repository
                        .today(side)
                        .invoke(today ->
                                twinning.proposeRenewal(side, current.get().id(), draft, today, clock.instant()))
                        .chain(() -> repository.forget(twinning))
                        .chain(() -> repository.owe(twinning, draft.obligationsOrNone())));
    }

    Uni<TwinningView> renew(UUID side, UUID id) {
        return change(
                side,
                id,
                "twinning.renewed",
                twinning -> repository
                        .today(side)
                        .invoke(today -> twinning.renew(side, current.get().id(), today))
                        .chain(() -> repository.agree(twinning, clock.instant()))
                        .chain(() -> term.watch(twinning)));
    }

    Uni<TwinningView> declineRenewal(UUID side, UUID id) {
        return change(side, id, "twinning.renewal-declined", twinning -> {
            twinning.declineRenewal(side);
            return repository.forget(twinning);
        });
    }

    Uni<TwinningView> end(UUID side, UUID id, String reason) {
        return change(side, id, "twinning.ended", twinning -> {
            twinning.end(side, reason, clock.instant());
            return repository.forget(twinning).chain(() -> term.forget(twinning));
        });
    }

    private Uni<TwinningView> change(UUID side, UUID id, String verb, Function<Twinning, Uni<?>> change) {
        return repository
                .get(side, id)
                .call(change)
                .call(twinning -> deeds.record(verb, twinning))
                .chain(reads::written);
    }
}
