package org.sahyog.event.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.sahyog.event.simulation.Play.Firm;
import org.sahyog.event.simulation.Script.Move;

/** Plays random moves on a product and on the model, and compares what can be seen of both after each. */
public final class Simulation {
    /** No move is played so near to a moment at which something happens by itself: the two clocks differ by what a request takes, and a restart. */
    private static final Duration MARGIN = Duration.ofSeconds(60);

    private final long seed;
    private final SplittableRandom random;
    private final World world;
    private final Model model;
    private final Script script;
    private final Deque<String> recent = new ArrayDeque<>();
    private final TreeMap<String, Integer> played = new TreeMap<>();
    private String opening = "";
    private String before = "";
    private int moves;
    private int events;

    public Simulation(long seed, World world, List<Firm> firms) {
        this.seed = seed;
        this.random = new SplittableRandom(seed);
        this.world = world;
        Plan plan = Plan.random(random, world.now());
        this.model = new Model(plan, world.now());
        this.script = new Script(random, model, firms);
        open(plan);
    }

    private void open(Plan plan) {
        events++;
        recent.clear();
        opening = "seed " + seed + ", event " + events + ": " + plan;
        world.open(plan);
        model.books().now = world.now();
        model.open(plan);
    }

    public void play(int count) {
        for (int end = moves + count; moves < end; moves++) {
            if (model.books().over) {
                world.close();
                open(Plan.random(random, world.now()));
            }
            try {
                move();
                compare();
            } catch (RuntimeException | AssertionError failure) {
                throw new AssertionError(
                        String.join(
                                "\n", opening, String.join("\n", recent), "both were " + before, failure.getMessage()),
                        failure);
            }
        }
    }

    private void move() {
        Instant next = model.books().nextAfter(model.books().now);
        boolean near = next != null && next.isBefore(world.now().plus(MARGIN));
        if (near || random.nextInt(10) == 0) {
            pass(Duration.ofMinutes(1 + random.nextInt(400)));
            return;
        }
        Move move = script.next();
        String words = "moves " + moves + " at " + world.now() + ": " + move.words();
        recent.add(words);
        if (recent.size() > 60) {
            recent.removeFirst();
        }
        boolean found = move.deed().test(world);
        model.books().now = world.now();
        boolean expected = move.deed().test(model);
        recent.removeLast();
        recent.add(words + (expected ? "" : " (refused)"));
        played.merge(move.words().split(" ")[0] + (expected ? "" : " refused"), 1, Integer::sum);
        assertThat(found).as(move.words() + " is allowed").isEqualTo(expected);
    }

    /** Moment by moment: what is due at one happens before the next. */
    private void pass(Duration time) {
        Instant until = world.now().plus(time);
        recent.add("moves " + moves + ": time passes until " + until);
        played.merge("pass", 1, Integer::sum);
        while (world.now().isBefore(until) && !model.books().over) {
            Instant from = model.books().now;
            Instant next = model.books().nextAfter(from);
            Instant to = next == null || next.isAfter(until.plus(MARGIN)) ? until : next.plus(MARGIN.multipliedBy(2));
            while (isNearAnything(to)) {
                to = to.plus(MARGIN);
            }
            world.pass(Duration.between(world.now(), to));
            model.books().now = world.now();
            model.catchUp(from);
            recent.add("  it is " + model.books().now);
            compare();
        }
    }

    private boolean isNearAnything(Instant time) {
        Instant next = model.books().nextAfter(time.minus(MARGIN));
        return next != null && next.isBefore(time.plus(MARGIN));
    }

    private void compare() {
        State expected = model.state();
        State found = world.state();
        assertThat(found.timeless()).as("seats and line").isEqualTo(expected.timeless());
        for (int i = 0; i < expected.line().size(); i++) {
            Instant expires = expected.line().get(i).expires();
            if (expires != null) {
                Instant end = found.line().get(i).expires();
                assertThat(end)
                        .as("end of the offer at place %d", i + 1)
                        .isCloseTo(expires, within(MARGIN.toSeconds() / 2, ChronoUnit.SECONDS));
                // Of two that end within seconds the product knows best which is first.
                model.books().line().get(i).offer.expires = end;
            }
        }
        assertThat(found.taken() + found.offered()).as("capacity").isLessThanOrEqualTo(found.capacity());
        assertNoSeatIsIdle(found);
        world.audit();
        before = expected.toString();
    }

    /** Said once more without the model: who is first of all that wait has no use for the free seats, where none are kept. */
    private void assertNoSeatIsIdle(State found) {
        int free = found.capacity() - found.taken() - found.offered();
        if (model.books().plan.kept() == 0 && free > 0) {
            found.line().stream()
                    .filter(place -> place.offered() == 0)
                    .findFirst()
                    .ifPresent(first -> assertThat(first.splits() || first.wanted() <= free)
                            .as("%d seats are idle while the first could use them", free)
                            .isFalse());
        }
    }

    /** How much was played of what. */
    public String summary() {
        return moves + " moves in " + events + " events, seed " + seed + ": " + played;
    }
}
