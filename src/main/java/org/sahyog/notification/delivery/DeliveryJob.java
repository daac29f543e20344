package org.sahyog.notification.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.sahyog.notification.Arrivals;
import org.sahyog.shared.job.NextRun;

/**
 * Sends what is due, each way for itself, on any number of replicas: claimed by a lease, sent outside of any transaction, recorded in a
 * new one. A crash after the other side took a parcel over and before that was recorded sends it once more.
 */
@ApplicationScoped
class DeliveryJob {
    private static final Logger LOG = Logger.getLogger(DeliveryJob.class);

    private final List<Way> ways;
    private final DeliveryRepository repository;
    private final DeliverySettings settings;
    private final Arrivals arrivals;
    private final Clock clock;
    private final MeterRegistry metrics;

    DeliveryJob(
            @All List<Way> ways,
            DeliveryRepository repository,
            DeliverySettings settings,
            Arrivals arrivals,
            Clock clock,
            MeterRegistry metrics) {
        this.ways = ways;
        this.repository = repository;
        this.settings = settings;
        this.arrivals = arrivals;
        this.clock = clock;
        this.metrics = metrics;
    }

    @Scheduled(every = "${sahyog.delivery.every:1s}", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> sendMail() {
        return sendAllDue(Channel.MAIL);
    }

    @Scheduled(every = "${sahyog.delivery.every:1s}", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> sendByGateway() {
        return sendAllDue(Channel.GATEWAY);
    }

    private Uni<Void> sendAllDue(Channel channel) {
        Way way = ways.stream()
                .filter(each -> each.channel() == channel)
                .findFirst()
                .orElseThrow();
        Uni<List<Parcel>> work = Uni.createFrom()
                .deferred(() -> repository.claim(channel, settings.parallel(), settings.lease()))
                .call(parcels -> sendTogether(way, parcels))
                .repeat()
                .whilst(parcels -> !parcels.isEmpty())
                .collect()
                .last();
        return NextRun.takesOver(LOG, "Deliveries by " + channel, work);
    }

    /** Sent side by side, recorded one after the other: a transaction belongs to this line of work. */
    private Uni<Void> sendTogether(Way way, List<Parcel> parcels) {
        Context here = Objects.requireNonNull(Vertx.currentContext());
        return Multi.createFrom()
                .iterable(parcels)
                .onItem()
                .transformToUni(parcel -> judgeAndSend(way, parcel))
                .merge(settings.parallel())
                .emitOn(work -> here.runOnContext(nothing -> work.run()))
                .onItem()
                .transformToUniAndConcatenate(done -> done)
                .collect()
                .asList()
                .replaceWithVoid();
    }

    /** Answers the step that records what became of it. */
    private Uni<Uni<Void>> judgeAndSend(Way way, Parcel parcel) {
        Verdict verdict = Verdict.of(parcel, way.hindrance(parcel), clock.instant(), settings.giveUpAfter());
        if (verdict.state() != Verdict.State.SEND) {
            return Uni.createFrom()
                    .item(inTransaction(() -> close(parcel, verdict.state().name(), verdict.reason())));
        }
        return Uni.createFrom()
                .deferred(() -> way.send(parcel))
                .ifNoItem()
                .after(settings.patience())
                .failWith(() -> SendFailure.forNow("no-answer"))
                .map(sent -> recordSent(parcel))
                .onFailure()
                .recoverWithItem(failure -> notSent(parcel, known(parcel, failure)));
    }

    /** One that cannot be recorded takes none of the others with it; when its lease ends it is tried again. */
    private static Uni<Void> inTransaction(Supplier<Uni<Void>> work) {
        return Uni.createFrom()
                .deferred(() -> Panache.withTransaction(work))
                .onFailure()
                .invoke(failure -> LOG.errorf(failure, "What became of a delivery could not be recorded"))
                .onFailure()
                .recoverWithNull();
    }

    private Uni<Void> notSent(Parcel parcel, SendFailure failure) {
        return inTransaction(() -> recordFailure(parcel, failure));
    }

    private Uni<Void> recordFailure(Parcel parcel, SendFailure failure) {
        LOG.infof("Delivery %s did not get through, try %d: %s", parcel.id(), parcel.attempt(), failure.reason());
        if (failure.lasting()) {
            return close(parcel, "FAILED", failure.reason());
        }
        count(parcel, "POSTPONED");
        Instant next = clock.instant()
                .plus(BackOff.after(
                        parcel.attempt(), ThreadLocalRandom.current().nextDouble()));
        return repository.postpone(parcel, failure.reason(), next);
    }

    /** A mail that was accepted could be known from now on, if the address is hers; of a message only its receipt tells. */
    private Uni<Void> recordSent(Parcel parcel) {
        count(parcel, "SENT");
        Instant now = clock.instant();
        boolean known =
                parcel.claim().channel() == Channel.MAIL && parcel.claim().confirmed();
        return inTransaction(() -> repository
                .close(parcel, "SENT", "", now)
                .chain(ours -> ours && known
                        ? arrivals.arrived(List.of(parcel.notice().id()), now).replaceWithVoid()
                        : Uni.createFrom().voidItem()));
    }

    /** The later ways need not wait for this one any longer. */
    private Uni<Void> close(Parcel parcel, String state, String reason) {
        if (state.equals("FAILED")) {
            LOG.warnf("Delivery %s failed for good after %d tries: %s", parcel.id(), parcel.attempt(), reason);
        }
        count(parcel, state);
        Instant now = clock.instant();
        return repository
                .close(parcel, state, reason, now)
                .chain(ours -> ours
                        ? repository.hasten(parcel.notice().id(), now)
                        : Uni.createFrom().voidItem());
    }

    private void count(Parcel parcel, String outcome) {
        metrics.counter("sahyog.deliveries", "way", parcel.claim().channel().name(), "outcome", outcome)
                .increment();
    }

    private static SendFailure known(Parcel parcel, Throwable failure) {
        if (failure instanceof SendFailure named) {
            return named;
        }
        LOG.errorf(failure, "Delivery %s could not be sent", parcel.id());
        return SendFailure.forNow("broken");
    }
}
