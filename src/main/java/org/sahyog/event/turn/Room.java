package org.sahyog.event.turn;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Free seats, and how many of them are still kept for whom. Whoever may take a kept seat takes it before an open one. */
public final class Room {
    private final int free;
    private final List<Pot> pots;
    private final List<Integer> kept;

    private Room(int free, List<Pot> pots, List<Integer> kept) {
        this.free = free;
        this.pots = pots;
        this.kept = kept;
    }

    /** {@code had}: the seats taken and promised, earliest first; they have used the pots that they may use. */
    public static Room of(int free, List<Pot> pots, List<Claim> had) {
        List<Integer> kept = pots.stream().map(Pot::seats).toList();
        for (Claim claim : had) {
            kept = used(pots, kept, claim);
        }
        return new Room(free, pots, kept);
    }

    /** How many of the free seats are kept, by pot. */
    public List<Integer> kept() {
        List<Integer> left = new ArrayList<>();
        int rest = free;
        for (int each : kept) {
            left.add(Math.min(each, rest));
            rest -= left.get(left.size() - 1);
        }
        return left;
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
        return new Room(free - given.seats(), pots, used(pots, kept, given));
    }

    /** Without all that these claims could use: it waits for them. */
    Room withheldFor(List<Claim> claims) {
        List<Integer> rest = IntStream.range(0, pots.size())
                .map(i -> claims.stream().anyMatch(pots.get(i)::isFor) ? 0 : kept.get(i))
                .boxed()
                .toList();
        int left = rest.stream().mapToInt(Integer::intValue).sum();
        return new Room(Math.min(left, free), pots, rest);
    }

    boolean givesKeptSeatTo(List<Claim> claims) {
        return claims.stream().anyMatch(claim -> claim.seats() > 0 && keptFor(claim) > 0);
    }

    private int open() {
        return Math.max(0, free - kept.stream().mapToInt(Integer::intValue).sum());
    }

    private int keptFor(Claim claim) {
        return IntStream.range(0, pots.size())
                .filter(i -> pots.get(i).isFor(claim))
                .map(kept::get)
                .sum();
    }

    private static List<Integer> used(List<Pot> pots, List<Integer> kept, Claim claim) {
        List<Integer> rest = new ArrayList<>(kept);
        int left = claim.seats();
        for (int i = 0; i < pots.size() && left > 0; i++) {
            int used = pots.get(i).isFor(claim) ? Math.min(left, rest.get(i)) : 0;
            rest.set(i, rest.get(i) - used);
            left -= used;
        }
        return rest;
    }
}
