package org.sahyog.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.sahyog.contract.Description;
import org.sahyog.contract.Description.Operation;
import org.sahyog.fuzz.call.Answer;
import org.sahyog.fuzz.call.Call;
import org.sahyog.fuzz.call.Wire;
import org.sahyog.fuzz.refusal.Refusals;
import org.sahyog.fuzz.twist.Twists;
import org.sahyog.fuzz.world.Deeds;
import org.sahyog.fuzz.world.NoGround;
import org.sahyog.fuzz.world.OwnDeeds;
import org.sahyog.fuzz.world.Role;
import org.sahyog.fuzz.world.World;

/** Calls every operation in turn: rightly, as everybody in turn, and with twists. The same seed makes the same calls. */
final class Fuzz {
    private static final Role[] ROLES = Role.values();

    /** What would change a person of the town so that she were of no use for other calls. */
    private static final Set<String> CHANGE_WHO_CALLS = Set.of("eraseMyData", "foundOrganisation");

    private final List<Operation> operations = Description.committed().operations();
    private final RandomGenerator random;
    private final Wire wire;
    private final Tally tally = new Tally();
    private final World world;
    private final Deeds deeds;
    private final Twists twists;

    Fuzz(String address, long seed) {
        random = new SplittableRandom(seed);
        wire = new Wire(address);
        world = new World(this::send, random);
        deeds = new Deeds(world);
        twists = new Twists(world.places(), random);
    }

    Tally tally() {
        return tally;
    }

    void call(int number) {
        Operation operation = operations.get(number % operations.size());
        try {
            Call call = twisted(deeds.of(operation), number / operations.size());
            tally.count(call, send(call));
        } catch (NoGround failure) {
            tally.find(failure.getMessage());
        }
    }

    /** Every call that should meet a certain problem, and met another answer. */
    List<String> missedRefusals() {
        List<String> missed = new ArrayList<>();
        new Refusals(deeds).calls().forEach((code, call) -> {
            try {
                Call wrong = call.get().told("meets " + code);
                Answer answer = send(wrong);
                if (!answer.code().equals(code)) {
                    missed.add(wrong + "\n    answered " + answer.status() + " " + answer.body());
                }
            } catch (NoGround failure) {
                missed.add(code + ": " + failure.getMessage());
            }
        });
        return missed;
    }

    /** Every read that would not take together what it takes. */
    List<String> refusedQuestions() {
        List<String> refused = new ArrayList<>();
        for (Call call : new JoinedQuestions(deeds).calls()) {
            Answer answer = send(call);
            if (answer.code().startsWith("request-")) {
                refused.add(call + "\n    answered " + answer.status() + " " + answer.body());
            }
        }
        return refused;
    }

    /** Of ten calls of an operation four are right, three are by somebody of another role, three are twisted. */
    private Call twisted(Call right, int round) {
        return switch (round % 10) {
            case 0, 3, 6, 9 -> right.told("as it should be");
            case 1, 4, 7 -> as(ROLES[(round / 10 * 3 + round % 10 / 3) % ROLES.length], right);
            default -> deeds.of(OwnDeeds.class).sealed(twists.apply(right));
        };
    }

    private Call as(Role role, Call right) {
        boolean lasting = CHANGE_WHO_CALLS.contains(right.operation().id());
        Call call =
                right.by(lasting ? world.passing(role) : world.resident(role)).told("as " + role);
        return random.nextInt(3) == 0 ? twists.apply(call) : call;
    }

    private Answer send(Call call) {
        Answer answer = wire.send(call);
        tally.judge(call, answer);
        return answer;
    }
}
