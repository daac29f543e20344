package org.sahyog.event.seat;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.EventSeats;
import org.sahyog.event.turn.Step;

/** One line of the seat log: what happened to whose seats, why, and how many there were afterwards. */
record SeatChange(
        What what,
        Reason reason,
        @Nullable Registration registration,
        @Nullable WaitingParty party,
        @Nullable SeatOffer offer,
        int seats,
        Map<String, Object> arguments,
        int capacity,
        int taken,
        int held) {
    /** {@code noun} is the thing it happened to beside the registration; none where only the log tells it. */
    enum What {
        REGISTERED("", "changed"),
        /** Seats at once, for a registration that was there before. */
        SEATED("", "seated"),
        CHANGED("", "changed"),
        WITHDRAWN("", "withdrawn"),
        TRANSFERRED("", "transferred"),
        GROUPED("", "changed"),
        WAITLISTED("waiting", "joined"),
        LEFT("waiting", "left"),
        SKIPPED("waiting", "skipped"),
        PRIORITISED("waiting", "prioritised"),
        ENDED("waiting", "ended"),
        OFFERED("offer", "made"),
        ACCEPTED("offer", "accepted"),
        DECLINED("offer", "declined"),
        EXPIRED("offer", "expired"),
        REVOKED("offer", "revoked"),
        GATHERING("", ""),
        RESIZED("", ""),
        KEPT_RELEASED("", "");

        private final String noun;
        private final String deed;

        What(String noun, String deed) {
            this.noun = noun;
            this.deed = deed;
        }

        boolean isOfParty() {
            return noun.equals("waiting");
        }

        boolean isOfOffer() {
            return noun.equals("offer");
        }

        /** {@code offer.made}. */
        String verb() {
            return noun + "." + deed;
        }
    }

    /** Has a sentence in {@code texts/seats.properties}. */
    enum Reason {
        SEATS_LEFT,
        AT_COUNTER,
        AT_DOOR,
        BEYOND_CAPACITY,
        LET_IN_BY_MISTAKE,
        NOT_ENOUGH_SEATS,
        OTHERS_WAIT,
        SEATS_KEPT,
        NEXT_IN_LINE,
        PRIORITY,
        KEPT_SEAT,
        GROUP_PASSED,
        PART,
        GROUP_GATHERED,
        TOO_FEW_FOR_GROUP,
        TOO_LATE_FOR_GROUP,
        OWN_WISH,
        NOT_ANSWERED,
        EVENT_STARTED,
        EVENT_CANCELLED,
        CAPACITY_RAISED,
        CAPACITY_LOWERED,
        DATE_PASSED,
        NOT_OF_NETWORK,
        OUTCOMES_UNTOLD,
        ORGANISER_DECIDED;

        /** Why the line serves somebody has the same name in the log. */
        static Reason of(Step.Reason turn) {
            return valueOf(turn.name());
        }
    }

    static SeatChange of(
            What what,
            Reason reason,
            @Nullable Registration registration,
            @Nullable WaitingParty party,
            @Nullable SeatOffer offer,
            int seats,
            Map<String, Object> arguments,
            EventSeats counter) {
        return new SeatChange(
                what,
                reason,
                registration,
                party,
                offer,
                seats,
                arguments,
                counter.capacity(),
                counter.taken(),
                counter.held());
    }

    /** What it is to the registration, where there is one. */
    String registrationVerb() {
        if (registration != null && registration.isNew) {
            return "registration.made";
        }
        return "registration." + (what.noun.isEmpty() ? what.deed : "changed");
    }

    @Nullable
    UUID organisation() {
        return registration != null ? registration.organisationId : party != null ? party.leaderId : null;
    }
}
