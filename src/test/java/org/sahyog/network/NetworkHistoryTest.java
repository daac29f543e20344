package org.sahyog.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Patience;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.network.ballot.Tally;
import org.sahyog.network.charter.NetworkRules;

@QuarkusTest
@DisplayName("A ballot, whose electors vote, are suspended, readmitted and leave in any order,")
class NetworkHistoryTest {
    private static final int HISTORIES = 8;
    private static final int STEPS = 14;
    private static final List<String> CHOICES = List.of("YES", "NO", "ABSTAIN");

    /** The plain model: an elector keeps its vote until it leaves, whatever officers do meanwhile. */
    private static final class Elector {
        boolean suspended;
        boolean left;
        String vote = "";
    }

    private final SplittableRandom random;
    private final String about;
    private Alliance alliance;
    private Map<Resident, Elector> model;
    private String proposal;
    private int votesOfSuspended;

    NetworkHistoryTest() {
        long seed = Long.getLong("seed", System.nanoTime());
        random = new SplittableRandom(seed);
        about = "seed " + seed;
    }

    @Test
    @DisplayName("is after each step what a plain model says")
    void histories() {
        for (int history = 0; history < HISTORIES; history++) {
            begin();
            for (int step = 0; step < STEPS && state().equals("OPEN"); step++) {
                step();
                compare();
            }
            if (state().equals("OPEN")) {
                Alliance.expire(proposal);
                assertThat(Patience.until(() -> !state().equals("OPEN"))).isTrue();
                assertThat(state()).as(about).isEqualTo(outcome(true));
            }
        }
        assertThat(votesOfSuspended).as(about + ": suspended ones that voted").isPositive();
    }

    private void begin() {
        alliance = new Alliance(4 + random.nextInt(3));
        proposal = alliance.proposal(alliance.leader, "GENERAL", Map.of());
        model = new LinkedHashMap<>();
        alliance.members.forEach(each -> model.put(each, new Elector()));
    }

    private void step() {
        List<Resident> others = new ArrayList<>(alliance.members);
        others.remove(alliance.leader);
        Resident who = others.get(random.nextInt(others.size()));
        Elector elector = model.get(who);
        switch (random.nextInt(8)) {
            case 0 -> leave(who, elector);
            case 1, 2, 3, 4 -> suspendOrReadmit(who, elector);
            default -> vote(who, elector);
        }
    }

    private void leave(Resident who, Elector elector) {
        alliance.post(who, "/members/" + alliance.stay(who) + "/withdrawal").statusCode(elector.left ? 409 : 200);
        elector.left = true;
    }

    private void suspendOrReadmit(Resident who, Elector elector) {
        String step = elector.suspended ? "/readmission" : "/suspension";
        alliance.post(alliance.leader, "/members/" + alliance.stay(who) + step, Map.of("reason", "So it is."))
                .statusCode(elector.left ? 409 : 200);
        elector.suspended ^= !elector.left;
    }

    private void vote(Resident who, Elector elector) {
        String choice = CHOICES.get(random.nextInt(3));
        if (elector.left) {
            alliance.vote(who, proposal, choice).statusCode(403);
        } else if (!elector.vote.isEmpty()) {
            alliance.vote(who, proposal, choice).statusCode(409);
        } else {
            alliance.vote(who, proposal, choice).statusCode(201);
            elector.vote = choice;
            votesOfSuspended += elector.suspended ? 1 : 0;
        }
    }

    private void compare() {
        assertThat(state()).as(about).isEqualTo(outcome(false));
        assertThat(Town.count(
                        "select count(*) from network_elector where proposal_id = ? and ended_at is null",
                        UUID.fromString(proposal)))
                .as(about)
                .isEqualTo(counted().electors());
    }

    private String outcome(boolean over) {
        return NetworkRules.USUAL.ballot(false).outcome(counted(), over).name();
    }

    private Tally counted() {
        return new Tally(
                those(List.of("", "YES", "NO", "ABSTAIN")),
                those(List.of("YES")),
                those(List.of("NO")),
                those(List.of("ABSTAIN")));
    }

    private int those(List<String> votes) {
        return (int) model.values().stream()
                .filter(each -> !each.left && votes.contains(each.vote))
                .count();
    }

    private String state() {
        return Town.text("select state from network_proposal where id = ?", UUID.fromString(proposal));
    }
}
