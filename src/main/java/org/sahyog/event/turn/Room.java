package org.sahyog.event.turn;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Free seats, and how many of them are still kept for whom. Whoever may take a kept seat takes it before an open one. */
public final class Room {
    private final int free;
    private final List<Kept> kept;
    private final List<Integer> left;

    private Room(int free, List<Kept> kept, List<Integer> left) {
        this.free = free;
        this.kept = kept;
        this.left = left;
    }

    /** {@code had}: the seats taken and promised, earliest first; they have used the kept seats that they may use. */
    public static Room of(int free, List<Kept> kept, List<Claim> had) {
        List<Integer> left = kept.stream().map(Kept::seats).toList();
        for (Claim claim : had) {
            left = used(kept, left, claim);
        }
        return new Room(free, kept, left);
    }

    /** How many of the free seats are still kept, for each in turn. */
    public List<Integer> kept() {
        List<Integer> those = new ArrayList<>();
        int rest = free;
        for (int each : left) {
            those.add(Math.min(each, rest));
            rest -= those.get(those.size() - 1);
        }
        return those;
    }

    public int availableTo(Claim claim) {
        return Math.min(Math.min(claim.seats(), free), open() + keptFor(claim));
    }

    /** How many seats of these claims fit, one after the other. */
    int availableTo(List<Claim> claims) {
        int sum = 0;
        Room room = this;
        for (Claim claim : claims) {
            sum += room.availableTo(claim);
            room = room.without(claim);
        }
        return sum;
    }

    /** Without what of these claims fits. */
    Room without(List<Claim> claims) {
        Room room = this;
        for (Claim claim : claims) {
            room = room.without(claim);
        }
        return room;
    }

    private Room without(Claim claim) {
        Claim given = claim.of(availableTo(claim));
        return new Room(free - given.seats(), kept, used(kept, left, given));
    }

    /** Without all that these claims could use: it waits for them. */
    Room withheldFor(List<Claim> claims) {
        List<Integer> rest = IntStream.range(0, kept.size())
                .map(i -> claims.stream().anyMatch(kept.get(i)::isFor) ? 0 : left.get(i))
                .boxed()
                .toList();
        return new Room(Math.min(sum(rest), free), kept, rest);
    }

    boolean givesKeptSeatTo(List<Claim> claims) {
        return claims.stream().anyMatch(claim -> claim.seats() > 0 && keptFor(claim) > 0);
    }

    private int open() {
        return Math.max(0, free - sum(left));
    }

    private static int sum(List<Integer> seats) {
        return seats.stream().mapToInt(Integer::intValue).sum();
    }

    private int keptFor(Claim claim) {
        return IntStream.range(0, kept.size())
                .filter(i -> kept.get(i).isFor(claim))
                .map(left::get)
                .sum();
    }

    private static List<Integer> used(List<Kept> kept, List<Integer> left, Claim claim) {
        List<Integer> rest = new ArrayList<>(left);
        int wanted = claim.seats();
        for (int i = 0; i < kept.size() && wanted > 0; i++) {
            int used = kept.get(i).isFor(claim) ? Math.min(wanted, rest.get(i)) : 0;
            rest.set(i, rest.get(i) - used);
            wanted -= used;
        }
        return rest;
    }
}
