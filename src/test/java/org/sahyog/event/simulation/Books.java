package org.sahyog.event.simulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.simulation.Party.Member;
import org.sahyog.event.simulation.Play.Firm;

/** What the model knows of an event: who has seats, who waits. */
final class Books {
    final Map<Firm, Integer> seats = new LinkedHashMap<>();
    final List<Party> parties = new ArrayList<>();
    Plan plan;
    Instant now;
    long arrivals;
    boolean over;

    /** Rule 9: one for all groups. */
    @Nullable
    Instant window;

    Books(Plan plan, Instant now) {
        this.plan = plan;
        this.now = now;
    }

    Books copy() {
        Books copy = new Books(plan, now);
        copy.seats.putAll(seats);
        parties.forEach(party -> copy.parties.add(party.copy()));
        copy.arrivals = arrivals;
        copy.window = window;
        return copy;
    }

    int had(Firm firm) {
        return seats.getOrDefault(firm, 0);
    }

    @Nullable
    Party partyOf(Firm firm) {
        return parties.stream().filter(party -> party.has(firm)).findFirst().orElse(null);
    }

    boolean isBeforeStart() {
        return !over && now.isBefore(plan.start());
    }

    boolean isOpen() {
        return isBeforeStart() && (plan.closes() == null || now.isBefore(plan.closes()));
    }

    /** Rule 6. */
    List<Party> line() {
        return parties.stream()
                .filter(party -> !party.forming)
                .sorted(Comparator.comparing((Party party) -> -party.priority).thenComparing(party -> party.joined))
                .toList();
    }

    List<Party> waiting() {
        return line().stream().filter(party -> party.offer == null).toList();
    }

    List<Party> offered() {
        return line().stream().filter(party -> party.offer != null).toList();
    }

    int taken() {
        return seats.values().stream().mapToInt(Integer::intValue).sum();
    }

    int held() {
        return offered().stream().mapToInt(party -> party.offer.seats).sum();
    }

    /** Rules 12 and 13: seats that favoured firms have or are offered are no longer kept for others. */
    Room room() {
        int favoured = seats.keySet().stream()
                .filter(Firm::favoured)
                .mapToInt(this::had)
                .sum();
        for (Party party : offered()) {
            int left = party.offer.seats;
            for (Member member : party.members) {
                int own = Math.min(left, member.wanted);
                left -= own;
                favoured += member.firm.favoured() ? own : 0;
            }
        }
        boolean keeps = now.isBefore(plan.keptUntil());
        return new Room(plan.capacity() - taken() - held(), keeps ? Math.max(0, plan.kept() - favoured) : 0);
    }

    void seat(Party party, int got) {
        int left = got;
        for (Member member : List.copyOf(party.members)) {
            int own = Math.min(left, member.wanted);
            left -= own;
            member.wanted -= own;
            seats.merge(member.firm, own, Integer::sum);
            if (member.wanted == 0) {
                party.members.remove(member);
            }
        }
        if (party.members.isEmpty()) {
            parties.remove(party);
        }
    }

    State state() {
        Map<UUID, String> in = new TreeMap<>();
        seats.forEach((firm, count) -> in.put(firm.id(), "REGISTERED " + count + "+0"));
        for (Party party : parties) {
            for (Member member : party.members) {
                String state = had(member.firm) > 0 ? "REGISTERED" : party.offer != null ? "OFFERED" : "WAITLISTED";
                in.put(member.firm.id(), state + " " + had(member.firm) + "+" + member.wanted);
            }
        }
        List<State.Place> places = line().stream().map(Party::place).toList();
        return new State(plan.capacity(), taken(), held(), waiting().size(), in, places);
    }

    /** The next moment after {@code from} at which something happens by itself. */
    @Nullable
    Instant nextAfter(Instant from) {
        Stream<Instant> offers = offered().stream().map(party -> party.offer.expires);
        Stream<Instant> others = Stream.of(window, plan.gatheringEnds(), plan.keptUntil(), plan.closes(), plan.start());
        return Stream.concat(offers, others)
                .filter(time -> time != null && time.isAfter(from))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
