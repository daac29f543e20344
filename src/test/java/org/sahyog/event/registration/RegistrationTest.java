package org.sahyog.event.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sahyog.event.Drafts.*;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sahyog.event.Event;
import org.sahyog.event.EventSeats;
import org.sahyog.shared.problem.DomainException;

class RegistrationTest {
    private static final Instant AFTER_START = Instant.parse("2027-02-10T04:30:00Z");

    @Test
    void whatIsLeftIsSaid() {
        EventSeats seats = EventSeats.of(CLUSTER, UUID.randomUUID(), 4);
        seats.take(2);
        assertThatThrownBy(() -> seats.take(3)).hasMessage("2 seats are left, you asked for 3.");
        seats.take(1);
        assertThatThrownBy(() -> seats.take(3)).hasMessage("One seat is left, you asked for 3.");
        seats.take(1);
        assertThatThrownBy(() -> seats.take(1)).hasMessage("All seats are taken.");
    }

    @Test
    void capacityStaysAboveWhatIsTaken() {
        EventSeats seats = EventSeats.of(CLUSTER, UUID.randomUUID(), 4);
        seats.take(3);
        assertThatThrownBy(() -> seats.resize(2)).hasMessage("3 seats are taken already.");
        seats.resize(3);
        assertThat(seats.left()).isZero();
    }

    @Test
    void withdrawingFreesTheSeatsOnceAndOnlyBeforeTheStart() {
        Event event = published(usual());
        EventSeats counter = EventSeats.of(CLUSTER, event.id(), 10);
        Registration registration = Registration.of(event, UUID.randomUUID(), seats(3), NOW);
        counter.take(3);
        assertThatThrownBy(() -> registration.withdraw(event, counter, AFTER_START))
                .hasMessageContaining("before the start");
        registration.withdraw(event, counter, NOW);
        assertThat(counter.left()).isEqualTo(10);
        assertThatThrownBy(() -> registration.withdraw(event, counter, NOW)).hasMessageContaining("not in force");
    }

    @Test
    void afterTheWindowSeatsCanBeGivenBackButNotTaken() {
        Event event = published(window(null, "2027-02-01T00:00:00Z"));
        EventSeats counter = EventSeats.of(CLUSTER, event.id(), 10);
        Registration registration = Registration.of(event, UUID.randomUUID(), seats(3), NOW);
        counter.take(3);
        Instant closed = Instant.parse("2027-02-02T00:00:00Z");
        assertThatThrownBy(() -> registration.change(event, counter, seats(4), closed))
                .hasMessageStartingWith("Registration closed");
        registration.change(event, counter, seats(1), closed);
        assertThat(counter.left()).isEqualTo(9);
    }

    @Test
    void workersAreNoMoreThanSeatsAndTheirPhonesAreOneForm() {
        RegistrationWorker asha = new RegistrationWorker("Asha", "098371 23456");
        assertThatThrownBy(() -> new RegistrationDraft(null, 1, List.of(asha, asha), null).named())
                .hasMessage("You named 2 workers for one seat.");
        assertThat(new RegistrationDraft(null, 2, List.of(asha), null).named())
                .containsExactly(new RegistrationWorker("Asha", "+919837123456"));
        assertThat(new RegistrationWorker("Asha", "+919837123456").masked().phone())
                .isEqualTo("+91••••••3456");
    }

    /** A random history of registering, changing and withdrawing agrees with adding up who holds what. */
    @Test
    void seatsAgreeWithASimpleModelWhateverHappens() {
        long seed = System.nanoTime();
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 200; round++) {
            history(random, "seed " + seed + " round " + round);
        }
    }

    private static RegistrationDraft seats(int seats) {
        return new RegistrationDraft(null, seats, null, null);
    }

    private static void history(SplittableRandom random, String where) {
        Event event = published(usual());
        int capacity = random.nextInt(1, 30);
        EventSeats counter = EventSeats.of(CLUSTER, event.id(), capacity);
        List<Registration> held = new ArrayList<>();
        for (int step = 0; step < 60; step++) {
            int wanted = random.nextInt(1, 8);
            int before = held.stream().mapToInt(each -> each.seats).sum();
            Registration one = held.isEmpty() ? null : held.get(random.nextInt(held.size()));
            switch (random.nextInt(3)) {
                case 0 -> {
                    Registration fresh = Registration.of(event, UUID.randomUUID(), seats(wanted), NOW);
                    if (succeeds(() -> counter.take(wanted), before + wanted <= capacity, where)) {
                        held.add(fresh);
                    }
                }
                case 1 -> {
                    if (one != null) {
                        boolean fits = before - one.seats + wanted <= capacity;
                        succeeds(() -> one.change(event, counter, seats(wanted), NOW), fits, where);
                    }
                }
                default -> {
                    if (one != null) {
                        one.withdraw(event, counter, NOW);
                        held.remove(one);
                    }
                }
            }
            assertThat(capacity - counter.left())
                    .as(where)
                    .isEqualTo(held.stream().mapToInt(each -> each.seats).sum());
            assertThat(counter.left()).as(where).isBetween(0, capacity);
        }
    }

    private static boolean succeeds(Runnable deed, boolean expected, String where) {
        boolean done = true;
        try {
            deed.run();
        } catch (DomainException refused) {
            done = false;
        }
        assertThat(done).as(where).isEqualTo(expected);
        return done;
    }
}
