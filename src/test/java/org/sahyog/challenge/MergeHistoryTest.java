package org.sahyog.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town.Resident;

/** {@code -Dseed=} plays a certain history again, {@code -Dhistories=} more of them. */
@QuarkusTest
@DisplayName("However needs are supported, merged and separated")
class MergeHistoryTest {
    private static final int HISTORIES = Integer.getInteger("histories", 2);
    private static final int STEPS = 60;

    private final Needs needs = new Needs();
    private final List<Resident> firms = new ArrayList<>();

    /** What a plain model of it knows: who raised and who supports each, and into which it was merged. */
    private final List<String> ids = new ArrayList<>();

    private final Map<String, Resident> raisers = new HashMap<>();
    private final Map<String, Set<Resident>> supporters = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();

    @Test
    @DisplayName("each one that remains has the supporters and raisers of all that are merged into it, each once")
    void union() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("MergeHistoryTest: seed " + seed);
        for (int nth = 0; nth < 7; nth++) {
            firms.add(needs.town.firm());
        }
        for (int history = 0; history < HISTORIES; history++) {
            play(new SplittableRandom(seed + history), "seed " + seed + ", history " + history);
        }
    }

    private void play(SplittableRandom random, String which) {
        ids.clear();
        parents.clear();
        for (int nth = 0; nth < 5; nth++) {
            Resident raiser = firms.get(random.nextInt(firms.size()));
            String id = needs.raise(raiser, "Need " + nth);
            ids.add(id);
            raisers.put(id, raiser);
            supporters.put(id, new HashSet<>());
        }
        for (int step = 0; step < STEPS; step++) {
            String id = ids.get(random.nextInt(ids.size()));
            Resident firm = firms.get(random.nextInt(firms.size()));
            switch (random.nextInt(5)) {
                case 0, 1 -> support(id, firm);
                case 2 -> takeBack(id, firm);
                case 3 -> merge(id, ids.get(random.nextInt(ids.size())));
                default -> separate(id);
            }
            compare(which + ", step " + step);
        }
    }

    private void support(String id, Resident firm) {
        boolean may = !raisers.get(root(id)).equals(firm)
                && tree(root(id)).stream()
                        .noneMatch(each -> supporters.get(each).contains(firm));
        assertThat(needs.support(firm, id).extract().statusCode()).isEqualTo(may ? 200 : 409);
        if (may) {
            supporters.get(id).add(firm);
        }
    }

    private void takeBack(String id, Resident firm) {
        long had = tree(root(id)).stream()
                .filter(each -> supporters.get(each).remove(firm))
                .count();
        assertThat(needs.post(firm, id, "/support-withdrawal").extract().statusCode())
                .isEqualTo(had > 0 ? 200 : 409);
    }

    private void merge(String id, String into) {
        int wanted = id.equals(into) ? 422 : 200;
        if (parents.containsKey(id) || parents.containsKey(into)) {
            wanted = id.equals(into) ? 422 : 409;
        }
        assertThat(needs.merge(id, into).extract().statusCode()).isEqualTo(wanted);
        if (wanted == 200) {
            parents.put(id, into);
            supporters.get(id).add(raisers.get(id));
        }
    }

    private void separate(String id) {
        boolean merged = parents.remove(id) != null;
        assertThat(needs.post(needs.town.cda, id, "/separation").extract().statusCode())
                .isEqualTo(merged ? 200 : 409);
    }

    private void compare(String when) {
        for (String root : ids) {
            if (!parents.containsKey(root)) {
                Set<String> wanted = tree(root).stream()
                        .flatMap(each -> supporters.get(each).stream())
                        .filter(firm -> !firm.equals(raisers.get(root)))
                        .map(firm -> firm.organisationId().toString())
                        .collect(Collectors.toSet());
                List<String> found = needs.town
                        .cda
                        .calls()
                        .get(needs.path + "/" + root + "/organisations?supports=true&limit=100")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("items.organisationId");
                assertThat(found).as(when).containsExactlyInAnyOrderElementsOf(wanted);
            }
        }
    }

    private String root(String id) {
        return parents.containsKey(id) ? root(parents.get(id)) : id;
    }

    private Set<String> tree(String root) {
        return ids.stream().filter(id -> root(id).equals(root)).collect(Collectors.toSet());
    }
}
