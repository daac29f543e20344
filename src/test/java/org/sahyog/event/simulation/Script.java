package org.sahyog.event.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.simulation.Play.Firm;

/** Chooses the next move: mostly one that may succeed. */
final class Script {
    /** One thing done by somebody. */
    record Move(String words, Predicate<Play> deed) {}

    private final SplittableRandom random;
    private final Model model;
    private final List<Firm> firms;

    Script(SplittableRandom random, Model model, List<Firm> firms) {
        this.random = random;
        this.model = model;
        this.firms = firms;
    }

    Move next() {
        Move move = null;
        while (move == null) {
            move = any(random.nextInt(100));
        }
        return move;
    }

    private @Nullable Move any(int dice) {
        if (dice < 26) {
            return register();
        } else if (dice < 34) {
            return change();
        } else if (dice < 44) {
            return leave();
        } else if (dice < 60) {
            return group();
        } else if (dice < 86) {
            return answer();
        } else if (dice < 90) {
            return prioritise();
        }
        return organise(dice);
    }

    private Move register() {
        Firm firm = newcomer();
        int seats = seats();
        String ifFull = ifFull();
        return new Move(
                "register " + name(firm) + " " + seats + " " + ifFull, play -> play.register(firm, seats, ifFull));
    }

    private @Nullable Move change() {
        Firm firm = one(firms.stream().filter(model::isIn).toList());
        int total = seats();
        String ifFull = ifFull();
        return firm == null
                ? null
                : new Move(
                        "change " + name(firm) + " to " + total + " " + ifFull,
                        play -> play.change(firm, total, ifFull));
    }

    private @Nullable Move leave() {
        boolean line = random.nextInt(3) == 0;
        Firm firm = one(firms.stream()
                .filter(each -> line ? model.books().partyOf(each) != null : model.isIn(each))
                .toList());
        if (firm == null) {
            return null;
        }
        return line
                ? new Move("leave " + name(firm), play -> play.leave(firm))
                : new Move("withdraw " + name(firm), play -> play.withdraw(firm));
    }

    private @Nullable Move group() {
        Party group = one(
                model.books().parties.stream().filter(party -> party.forming).toList());
        if (group == null || random.nextInt(6) == 0) {
            return begin();
        }
        Firm guest =
                one(group.invited.stream().filter(firm -> !model.isIn(firm)).toList());
        Firm leader = group.leader();
        if (guest == null || random.nextInt(3) == 0) {
            Firm by = random.nextInt(8) == 0 ? any(group.members).firm : leader;
            return new Move("complete " + name(by), play -> play.complete(by));
        }
        int seats = 1 + random.nextInt(2);
        return new Move(
                "join " + name(guest) + " " + seats + " with " + name(leader), play -> play.join(guest, leader, seats));
    }

    private Move begin() {
        Firm leader = newcomer();
        int seats = 1 + random.nextInt(2);
        List<Firm> with = random.ints(3, 0, firms.size())
                .distinct()
                .mapToObj(firms::get)
                .filter(firm -> !firm.equals(leader))
                .toList();
        List<Firm> guests = with.isEmpty() ? List.of(firms.get(0).equals(leader) ? firms.get(1) : firms.get(0)) : with;
        return new Move(
                "begin " + name(leader) + " " + seats + " with "
                        + guests.stream().map(Script::name).toList(),
                play -> play.begin(leader, seats, guests));
    }

    private @Nullable Move answer() {
        int dice = random.nextInt(10);
        if (dice == 0) {
            Firm firm = any(firms);
            return new Move("answerOld " + name(firm), play -> play.answerOld(firm));
        }
        Party party = one(model.books().offered());
        if (party == null) {
            return null;
        }
        Firm firm = any(party.members).firm;
        if (dice < 5) {
            return new Move("accept " + name(firm), play -> play.accept(firm));
        } else if (dice < 8) {
            boolean stay = random.nextInt(2) == 0;
            return new Move("decline " + name(firm) + " stay=" + stay, play -> play.decline(firm, stay));
        }
        return new Move("deliver " + name(firm), play -> play.deliver(firm));
    }

    private @Nullable Move prioritise() {
        Party party = one(model.books().parties);
        if (party == null) {
            return null;
        }
        Firm firm = party.leader();
        int priority = random.nextInt(3);
        return new Move("prioritise " + name(firm) + " " + priority, play -> play.prioritise(firm, priority));
    }

    private @Nullable Move organise(int dice) {
        if (dice < 97) {
            int capacity = Math.max(1, model.books().plan.capacity() + random.nextInt(7) - 3);
            boolean keeps = capacity >= model.books().plan.kept();
            return keeps ? new Move("resize to " + capacity, play -> play.resize(capacity)) : null;
        } else if (dice < 99) {
            Instant start = Instant.ofEpochSecond(model.books()
                    .now
                    .plus(Duration.ofHours(6 + random.nextInt(250)))
                    .getEpochSecond());
            return new Move("move to " + start, play -> play.move(start));
        }
        return random.nextInt(3) == 0 ? new Move("cancel", Play::cancel) : null;
    }

    /** Mostly one that is not in yet. */
    private Firm newcomer() {
        Firm firm = one(firms.stream().filter(each -> !model.isIn(each)).toList());
        return firm == null || random.nextInt(12) == 0 ? any(firms) : firm;
    }

    private int seats() {
        return 1 + random.nextInt(random.nextInt(8) == 0 ? 9 : 3);
    }

    private String ifFull() {
        int dice = random.nextInt(4);
        return dice == 0 ? "REFUSE" : dice == 1 ? "SPLIT" : "WAIT";
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private <T> @Nullable T one(List<T> list) {
        return list.isEmpty() ? null : any(list);
    }

    private static String name(Firm firm) {
        return (firm.favoured() ? "w" : "f")
                + firm.id().toString().substring(firm.id().toString().length() - 4);
    }
}
