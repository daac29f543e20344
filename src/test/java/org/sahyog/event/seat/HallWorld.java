package org.sahyog.event.seat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.sahyog.event.Drafts;
import org.sahyog.event.SeatPolicy;
import org.sahyog.event.kept.KeptSeats;
import org.sahyog.event.simulation.Plan;
import org.sahyog.event.simulation.State;
import org.sahyog.event.simulation.World;
import org.sahyog.event.turn.HoldClock.QuietHours;
import org.sahyog.shared.problem.DomainException;

/** The aggregate alone, played without a database and without waiting. */
final class HallWorld implements World {
    private static final QuietHours NONE = new QuietHours(LocalTime.NOON, LocalTime.NOON);

    private final Map<UUID, Set<UUID>> invited = new HashMap<>();
    private Instant now = Drafts.NOW;
    private Hall hall;
    private Plan plan;

    /** No two moves are made at the same moment. */
    @Override
    public Instant now() {
        now = now.plusMillis(1);
        if (hall != null) {
            hall.now = now;
        }
        return now;
    }

    @Override
    public void open(Plan planned) {
        plan = planned;
        List<KeptSeats> kept = plan.kept() == 0
                ? List.of()
                : List.of(new KeptSeats(plan.kept(), List.of("WOMEN_OWNED", "MICRO"), plan.keptDays()));
        SeatPolicy policy =
                new SeatPolicy(plan.holdMinutes(), plan.longestMinutes(), plan.gatherMinutes(), plan.mostSkips());
        hall = new Hall(plan.capacity(), policy, kept, plan.start(), now);
    }

    private boolean allowed(Runnable deed) {
        try {
            deed.run();
            return true;
        } catch (DomainException refused) {
            return false;
        }
    }

    private boolean change(Consumer<Seating> deed) {
        return allowed(() -> hall.change(deed));
    }

    /** Whether registration is closed is the event's business, which knows nothing of the simulated day. */
    private boolean isClosed() {
        return plan.closes() != null && !now.isBefore(plan.closes());
    }

    private Registration registration(Firm firm) {
        Registration registration = Registration.of(hall.event, firm.id(), null, null, now);
        return judged(firm, registration);
    }

    private static Registration judged(Firm firm, Registration registration) {
        return firm.favoured() ? registration.meeting("WOMEN_OWNED", "MICRO") : registration;
    }

    @Override
    public boolean register(Firm firm, int seats, String ifFull) {
        return !isClosed()
                && hall.of(firm.id()) == null
                && change(seating -> seating.ask(registration(firm), seats, IfFull.valueOf(ifFull), now));
    }

    @Override
    public boolean change(Firm firm, int total, String ifFull) {
        Registration registration = hall.of(firm.id());
        int more = total - registration.seats() - registration.wanted();
        if (more > 0) {
            return registration.wanted() == 0
                    && !isClosed()
                    && change(seating -> seating.ask(judged(firm, registration), more, IfFull.valueOf(ifFull), now));
        }
        return change(seating -> seating.shrink(registration, total, now));
    }

    @Override
    public boolean withdraw(Firm firm) {
        return hall.of(firm.id()) != null && change(seating -> seating.withdraw(hall.of(firm.id()), now));
    }

    @Override
    public boolean leave(Firm firm) {
        return hall.of(firm.id()) != null && change(seating -> seating.leave(hall.of(firm.id()), now));
    }

    @Override
    public boolean begin(Firm leader, int seats, List<Firm> with) {
        if (isClosed() || hall.of(leader.id()) != null) {
            return false;
        }
        WaitingParty group = WaitingParty.forming(hall.event, leader.id(), UUID.randomUUID(), now);
        invited.put(group.id, new HashSet<>(with.stream().map(Firm::id).toList()));
        return change(seating -> seating.join(group, registration(leader), seats, now));
    }

    @Override
    public boolean join(Firm firm, Firm leader, int seats) {
        WaitingParty group = hall.partyOf(leader.id());
        return !isClosed()
                && hall.of(firm.id()) == null
                && group != null
                && invited.getOrDefault(group.id, Set.of()).contains(firm.id())
                && change(seating -> seating.join(group, registration(firm), seats, now));
    }

    @Override
    public boolean complete(Firm leader) {
        WaitingParty group = hall.partyOf(leader.id());
        return !isClosed()
                && group != null
                && group.state == WaitingParty.State.FORMING
                && group.leaderId.equals(leader.id())
                && change(seating -> seating.complete(group, now));
    }

    @Override
    public boolean accept(Firm firm) {
        SeatOffer offer = hall.offerTo(firm.id());
        return offer != null && change(seating -> seating.accept(offer, now));
    }

    @Override
    public boolean decline(Firm firm, boolean stay) {
        SeatOffer offer = hall.offerTo(firm.id());
        return offer != null && change(seating -> seating.decline(offer, List.of(firm.id()), stay, now));
    }

    @Override
    public boolean answerOld(Firm firm) {
        return hall.offers.stream()
                .filter(offer -> !offer.isOpen())
                .anyMatch(offer -> change(seating -> seating.accept(offer, now))
                        || change(seating -> seating.decline(offer, List.of(firm.id()), true, now)));
    }

    @Override
    public boolean deliver(Firm firm) {
        SeatOffer offer = hall.offerTo(firm.id());
        return offer != null
                && offer.deliveredAt == null
                && change(seating -> seating.course().delivered(offer, now, NONE));
    }

    @Override
    public boolean prioritise(Firm firm, int priority) {
        WaitingParty party = hall.partyOf(firm.id());
        return party != null
                && change(seating ->
                        seating.course().prioritise(party, priority, "It was made for her", UUID.randomUUID(), now));
    }

    @Override
    public boolean resize(int capacity) {
        return allowed(() -> hall.resize(capacity));
    }

    @Override
    public boolean move(Instant start) {
        plan = new Plan(
                plan.capacity(),
                plan.holdMinutes(),
                plan.longestMinutes(),
                plan.gatherMinutes(),
                plan.mostSkips(),
                plan.kept(),
                plan.keptDays(),
                start,
                plan.closes() == null ? null : start.minus(Duration.between(plan.closes(), plan.start())));
        return allowed(() -> hall.move(start));
    }

    @Override
    public boolean cancel() {
        return allowed(() -> hall.end(true));
    }

    @Override
    public void pass(Duration time) {
        now = now.plus(time);
        hall.pass(time);
    }

    @Override
    public State state() {
        Map<UUID, String> in = new TreeMap<>();
        hall.registrations.stream()
                .filter(each -> each.isWaiting() || each.hasSeats())
                .forEach(each -> in.put(each.organisationId, each.state + " " + each.seats + "+" + each.wanted));
        List<State.Place> line = hall.parties.stream()
                .filter(WaitingParty::isInLine)
                .sorted(WaitingParty.IN_LINE)
                .map(this::place)
                .toList();
        int waiting =
                (int) hall.parties.stream().filter(WaitingParty::isWaiting).count();
        return new State(hall.seats.capacity(), hall.seats.taken(), hall.seats.held(), waiting, in, line);
    }

    private State.Place place(WaitingParty party) {
        List<Registration> members = hall.registrations.stream()
                .filter(each -> each.isWaiting() && party.id.equals(each.partyId))
                .sorted(Comparator.comparing((Registration each) -> each.registeredAt)
                        .thenComparing(each -> each.id.toString()))
                .toList();
        SeatOffer offer = hall.offerTo(members.get(0).organisationId);
        return new State.Place(
                members.stream().map(Registration::organisationId).toList(),
                members.stream().mapToInt(Registration::wanted).sum(),
                party.splits,
                party.priority,
                party.skips,
                offer == null ? 0 : offer.seats,
                offer == null ? null : offer.expiresAt);
    }

    @Override
    public void audit() {
        int taken = hall.registrations.stream().mapToInt(Registration::seats).sum();
        List<SeatOffer> open = hall.offers.stream().filter(SeatOffer::isOpen).toList();
        assertThat(hall.seats.taken()).as("taken").isEqualTo(taken);
        assertThat(hall.seats.held())
                .as("held")
                .isEqualTo(open.stream().mapToInt(offer -> offer.seats).sum());
        hall.parties.forEach(party -> {
            assertThat(party.skips).as("skips").isLessThanOrEqualTo(hall.seats.mostSkips());
            assertThat(open.stream()
                            .filter(offer -> offer.partyId.equals(party.id))
                            .count())
                    .as("open offers of a party that is " + party.state)
                    .isEqualTo(party.state == WaitingParty.State.OFFERED ? 1 : 0);
        });
        if (!hall.log.isEmpty()) {
            SeatChange last = hall.log.get(hall.log.size() - 1);
            assertThat(List.of(last.capacity(), last.taken(), last.held()))
                    .as("what the log says last: " + last.what())
                    .isEqualTo(List.of(hall.seats.capacity(), hall.seats.taken(), hall.seats.held()));
        }
    }

    /** Each offer was made once and ended once, each skip is told, each registration was made once. */
    @Override
    public void close() {
        for (SeatOffer offer : hall.offers) {
            List<SeatChange.What> steps = new ArrayList<>(hall.log.stream()
                    .filter(change -> change.offer() == offer)
                    .map(SeatChange::what)
                    .distinct()
                    .toList());
            assertThat(steps)
                    .as("steps of an offer")
                    .containsExactly(SeatChange.What.OFFERED, SeatChange.What.valueOf(offer.state.name()));
        }
        for (WaitingParty party : hall.parties) {
            assertThat(hall.log.stream()
                            .filter(change -> change.party() == party && change.what() == SeatChange.What.SKIPPED)
                            .count())
                    .as("skips told")
                    .isEqualTo(party.skips);
        }
    }
}
