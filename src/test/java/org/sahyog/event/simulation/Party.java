package org.sahyog.event.simulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.simulation.Play.Firm;

/** One or several firms of the model that wait together. */
final class Party {
    static final class Member {
        final Firm firm;
        int wanted;

        Member(Firm firm, int wanted) {
            this.firm = firm;
            this.wanted = wanted;
        }
    }

    static final class Offer {
        int seats;
        final Instant made;
        Instant latest;
        Instant expires;
        boolean known;

        Offer(int seats, Instant made, Instant latest) {
            this.seats = seats;
            this.made = made;
            this.latest = latest;
            this.expires = latest;
        }
    }

    final List<Member> members = new ArrayList<>();
    final Set<Firm> invited = new LinkedHashSet<>();
    boolean splits;
    boolean forming;
    int priority;
    long joined;
    int skips;

    @Nullable
    Offer offer;

    Party copy() {
        Party copy = new Party();
        members.forEach(member -> copy.members.add(new Member(member.firm, member.wanted)));
        copy.splits = splits;
        copy.forming = forming;
        copy.priority = priority;
        copy.joined = joined;
        copy.skips = skips;
        copy.offer = offer;
        return copy;
    }

    Firm leader() {
        return members.get(0).firm;
    }

    boolean has(Firm firm) {
        return members.stream().anyMatch(member -> member.firm.equals(firm));
    }

    Member member(Firm firm) {
        return members.stream()
                .filter(member -> member.firm.equals(firm))
                .findFirst()
                .orElseThrow();
    }

    int wanted() {
        return members.stream().mapToInt(member -> member.wanted).sum();
    }

    boolean isServedBy(int seats) {
        return seats >= wanted() || splits && seats > 0;
    }

    /** An offer is never for more than is still wanted. */
    void shrinkOffer() {
        if (offer != null) {
            offer.seats = Math.min(offer.seats, wanted());
        }
    }

    State.Place place() {
        return new State.Place(
                members.stream().map(member -> member.firm.id()).toList(),
                wanted(),
                splits,
                priority,
                skips,
                offer == null ? 0 : offer.seats,
                offer == null ? null : offer.expires);
    }
}
