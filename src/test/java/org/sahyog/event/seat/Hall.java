package org.sahyog.event.seat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.Drafts;
import org.sahyog.event.Event;
import org.sahyog.event.EventSeats;
import org.sahyog.event.SeatPolicy;
import org.sahyog.event.kept.KeptSeats;
import org.sahyog.shared.problem.DomainException;

/** The seats of one event without a database: brought together for each deed, kept after it, put back where it was refused. */
final class Hall {
    final Event event;
    final EventSeats seats;
    final List<SeatChange> log = new ArrayList<>();
    /** Whose registrations were made. */
    final List<UUID> made = new ArrayList<>();

    final Set<WaitingParty> parties = new LinkedHashSet<>();
    final Set<SeatOffer> offers = new LinkedHashSet<>();
    final Set<Registration> registrations = new LinkedHashSet<>();
    private final List<KeptSeats> kept;
    private final Map<UUID, Instant> offerEnds = new LinkedHashMap<>();
    private final Map<UUID, Instant> gatheringEnds = new LinkedHashMap<>();
    private boolean keptReleased;
    private boolean ended;
    Instant now;

    Hall(int capacity, SeatPolicy policy, List<KeptSeats> kept, Instant start, Instant now) {
        LocalDateTime local =
                LocalDateTime.ofInstant(start, Drafts.scheduled(Drafts.usual()).zone());
        event = Drafts.published(Drafts.at(local.toString(), local.plusHours(7).toString(), null));
        seats = EventSeats.of(event.clusterId(), event.id(), capacity, policy);
        this.kept = kept;
        this.now = now;
        keep();
    }

    void keep() {
        kept.forEach(each -> seats.keepUntil(event.time().daysBefore(each.daysBefore())));
        keptReleased = !seats.keepsSeats(now);
    }

    /** As one transaction does it. */
    void change(Consumer<Seating> deed) {
        Map<Object, Map<Field, Object>> before = new LinkedHashMap<>();
        Stream.of(parties, offers, registrations, List.of(seats))
                .flatMap(each -> each.stream())
                .forEach(row -> before.put(row, values(row)));
        SeatBook book = book();
        try {
            deed.accept(new Seating(book));
        } catch (DomainException refusal) {
            before.forEach(Hall::restore);
            throw refusal;
        }
        log.addAll(book.changes());
        book.changes().stream()
                .filter(change -> change.registrationVerb().equals("registration.made"))
                .map(SeatChange::organisation)
                .distinct()
                .forEach(made::add);
        book.people().forEach(this::keep);
        registrations.forEach(each -> each.isNew = false);
        book.openOffers().forEach(this::keep);
        offerEnds.putAll(book.times.offerEnds());
        gatheringEnds.putAll(book.times.gatheringEnds(now));
    }

    private SeatBook book() {
        boolean keeps = seats.keepsSeats(now);
        return new SeatBook(
                event,
                seats,
                parties.stream().filter(WaitingParty::isUnfinished).toList(),
                registrations.stream()
                        .filter(each -> each.isWaiting() || keeps && each.hasSeats())
                        .sorted(Comparator.comparing((Registration each) -> each.registeredAt)
                                .thenComparing(each -> each.id.toString()))
                        .toList(),
                offers.stream().filter(SeatOffer::isOpen).toList(),
                keeps ? kept : List.of());
    }

    private void keep(Object row) {
        if (row instanceof WaitingParty party) {
            parties.add(party);
        } else if (row instanceof SeatOffer offer) {
            offers.add(offer);
        } else {
            registrations.add((Registration) row);
        }
    }

    private record Due(Instant at, String tie, Runnable deed) {}

    /** Time passes; then what was due is done, earliest first. */
    void pass(Duration time) {
        now = now.plus(time);
        Stream<Due> offersDue = offers.stream()
                .filter(offer -> offerEnds.containsKey(offer.id))
                .map(offer -> new Due(offerEnds.get(offer.id), tie(offer), () -> expire(offer)));
        Stream<Due> gatheringsDue = parties.stream()
                .filter(party -> gatheringEnds.containsKey(party.id))
                .map(party -> new Due(gatheringEnds.get(party.id), "", () -> gathered(party)));
        Stream<Due> others = Stream.of(
                new Due(keptReleased ? Instant.MAX : seats.keptUntil(), "", this::release),
                new Due(ended ? Instant.MAX : event.startsAt(), "~", this::begin));
        Stream.of(offersDue, gatheringsDue, others)
                .flatMap(each -> each)
                .filter(due -> !due.at().isAfter(now))
                .sorted(Comparator.comparing((Due due) -> due.at()).thenComparing(Due::tie))
                .toList()
                .forEach(due -> due.deed().run());
    }

    private String tie(SeatOffer offer) {
        return parties.stream()
                .filter(party -> party.id.equals(offer.partyId))
                .findFirst()
                .orElseThrow()
                .leaderId
                .toString();
    }

    private void expire(SeatOffer offer) {
        offerEnds.remove(offer.id);
        change(seating -> seating.course().expire(offer, now));
    }

    private void gathered(WaitingParty party) {
        gatheringEnds.remove(party.id);
        change(seating -> seating.course().gathered(now));
    }

    private void release() {
        keptReleased = true;
        change(seating -> seating.course().keptSeatsReleased(now));
    }

    private void begin() {
        end(false);
    }

    void end(boolean cancelled) {
        ended = true;
        change(seating -> seating.course().end(cancelled, now));
    }

    void move(Instant start) {
        Drafts.move(event, start, now);
        keep();
        change(seating -> {
            seating.course().resized(seats.capacity(), now);
            seating.course().moved(now);
        });
    }

    void resize(int capacity) {
        int before = seats.capacity();
        seats.resize(capacity);
        change(seating -> seating.course().resized(before, now));
    }

    /** The registration in force. */
    @Nullable
    Registration of(UUID organisation) {
        return registrations.stream()
                .filter(each -> each.organisationId.equals(organisation) && (each.isWaiting() || each.hasSeats()))
                .findFirst()
                .orElse(null);
    }

    @Nullable
    WaitingParty partyOf(UUID organisation) {
        Registration registration = of(organisation);
        return registration == null || !registration.isWaiting()
                ? null
                : parties.stream()
                        .filter(each -> each.id.equals(registration.partyId))
                        .findFirst()
                        .orElseThrow();
    }

    @Nullable
    SeatOffer offerTo(UUID organisation) {
        WaitingParty party = partyOf(organisation);
        return party == null
                ? null
                : offers.stream()
                        .filter(each -> each.isOpen() && each.partyId.equals(party.id))
                        .findFirst()
                        .orElse(null);
    }

    private static Map<Field, Object> values(Object row) {
        Map<Field, Object> values = new LinkedHashMap<>();
        for (Field field : row.getClass().getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                field.setAccessible(true);
                values.put(field, value(field, row));
            }
        }
        return values;
    }

    private static @Nullable Object value(Field field, Object row) {
        try {
            return field.get(row);
        } catch (IllegalAccessException allAreAccessible) {
            throw new IllegalStateException(allAreAccessible);
        }
    }

    private static void restore(Object row, Map<Field, Object> values) {
        values.forEach((field, value) -> {
            try {
                field.set(row, value);
            } catch (IllegalAccessException allAreAccessible) {
                throw new IllegalStateException(allAreAccessible);
            }
        });
    }
}
