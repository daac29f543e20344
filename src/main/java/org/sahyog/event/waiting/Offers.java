package org.sahyog.event.waiting;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.sahyog.event.seat.SeatOffer;
import org.sahyog.event.seat.SeatRepository;
import org.sahyog.event.seat.Seating;
import org.sahyog.event.seat.Seatings;
import org.sahyog.event.turn.HoldClock.QuietHours;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;

/** Answers to offers, in the transaction of the caller, who knows that it is theirs to answer. */
@ApplicationScoped
public class Offers {
    private final Seatings seatings;
    private final SeatRepository repository;
    private final WaitingReads reads;
    private final Journal journal;
    private final Clock clock;

    Offers(Seatings seatings, SeatRepository repository, WaitingReads reads, Journal journal, Clock clock) {
        this.seatings = seatings;
        this.repository = repository;
        this.reads = reads;
        this.journal = journal;
        this.clock = clock;
    }

    public Uni<OfferView> accept(UUID clusterId, UUID eventId, UUID offerId) {
        return answer(clusterId, eventId, offerId, (seating, offer) -> seating.accept(offer, clock.instant()));
    }

    /**
     * For some or all of its organisations.
     *
     * @param organisations for whom it is declined
     * @param stay          wait on, behind everybody else
     */
    public Uni<OfferView> decline(UUID clusterId, UUID eventId, UUID offerId, List<UUID> organisations, boolean stay) {
        return answer(
                clusterId,
                eventId,
                offerId,
                (seating, offer) -> seating.decline(offer, organisations, stay, clock.instant()));
    }

    /**
     * The offer could be known from then on; the first time starts its clock.
     *
     * @param quiet the hours of whoever could know it, which do not count against her
     */
    public Uni<Void> delivered(UUID offerId, Instant at, QuietHours quiet) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "select o.clusterId, o.eventId from SeatOffer o where o.id = :id and o.state = OPEN and o.deliveredAt is null",
                                Object[].class)
                        .setParameter("id", offerId)
                        .getSingleResultOrNull())
                .onItem()
                .ifNotNull()
                .transformToUni(row -> known((UUID) row[0], (UUID) row[1], offerId, at, quiet))
                .replaceWithVoid();
    }

    private Uni<Void> known(UUID clusterId, UUID eventId, UUID offerId, Instant at, QuietHours quiet) {
        Deed known = Deed.of("offer.known", "offer", offerId).in(clusterId).with(Map.of("event", eventId));
        return held(
                        clusterId,
                        eventId,
                        offerId,
                        (seating, offer) -> seating.course().delivered(offer, at, quiet))
                .chain(party -> party.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : journal.record(known.seenBy(
                                party.stream().map(Scope::organisation).toArray(Scope[]::new))));
    }

    private Uni<OfferView> answer(UUID clusterId, UUID eventId, UUID offerId, BiConsumer<Seating, SeatOffer> deed) {
        return held(clusterId, eventId, offerId, (seating, offer) -> {
                    deed.accept(seating, offer);
                    return offer;
                })
                .chain(() -> reads.offer(offerId));
    }

    private <T> Uni<T> held(UUID clusterId, UUID eventId, UUID offerId, BiFunction<Seating, SeatOffer, T> deed) {
        return seatings.hold(clusterId, eventId)
                .chain(seating -> repository
                        .offer(clusterId, eventId, offerId)
                        .map(offer -> deed.apply(seating, offer))
                        .call(() -> seatings.write(seating)));
    }
}
