package org.sahyog.training.result;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;

/**
 * Batches that come late and twice, results that are entered before and after, sessions that are moved, scans that are undone, in an order of
 * chance: what somebody attended is always what was scanned of her and not undone.
 */
@QuarkusTest
@DisplayName("Whatever comes first at the sessions of a training")
class SessionHistoryTest {
    private static final int PLACES = 4;
    private static final Map<String, Integer> MINUTES =
            Map.of("Salts", 120, "Mixing", 180, "Wheels", 120, "Finish", 60);

    private Blackboard board;
    private final Map<String, String> titles = new HashMap<>();

    /** Scans that count, by place: `session/scan`. */
    private final Map<Integer, Set<String>> standing = new HashMap<>();

    private final Set<String> undone = new TreeSet<>();

    @RepeatedTest(value = 6, name = "history {currentRepetition}")
    @DisplayName("who has passed is the same")
    void whateverComesFirst() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        board = new Blackboard(PLACES);
        JsonPath plan = board.read(board.path);
        List<String> names = plan.getList("modules.sessions.flatten().title");
        board.sessions.forEach(id -> titles.put(id, names.get(titles.size())));
        for (Runnable deed : deeds(random)) {
            deed.run();
        }
        upload(List.of(board.scan(PLACES, board.sessions.get(0))));
        for (int place = 1; place <= PLACES; place++) {
            check(place, seed);
        }
    }

    private List<Runnable> deeds(Random random) {
        List<Runnable> deeds = new ArrayList<>();
        List<Map<String, Object>> scans = new ArrayList<>();
        for (int place = 1; place < PLACES; place++) {
            int there = place;
            deeds.add(() -> board.enter(board.draft(there)).statusCode(201));
            for (String session : board.sessions) {
                for (int times = random.nextInt(3); times > 0; times--) {
                    scans.add(board.scan(place, session));
                }
            }
        }
        deeds.add(() -> board.enter(board.draft(PLACES)).statusCode(201));
        Collections.shuffle(scans, random);
        for (int from = 0; from < scans.size(); from += 4) {
            List<Map<String, Object>> batch = scans.subList(from, Math.min(scans.size(), from + 4));
            deeds.add(() -> upload(batch));
            if (random.nextBoolean()) {
                deeds.add(() -> upload(batch));
            }
        }
        for (int undoing = 0; undoing < 3; undoing++) {
            deeds.add(() -> undo(1 + random.nextInt(PLACES - 1), random));
            deeds.add(() -> move(random));
        }
        Collections.shuffle(deeds, random);
        return deeds;
    }

    private void upload(List<Map<String, Object>> batch) {
        board.upload(batch);
        for (Map<String, Object> scan : batch) {
            String key = scan.get("sessionId") + "/" + scan.get("id");
            if (!undone.contains(key)) {
                standing.computeIfAbsent((Integer) scan.get("place"), none -> new TreeSet<>())
                        .add(key);
            }
        }
    }

    private void undo(int place, Random random) {
        String session = random.nextInt(4) == 0 ? null : board.sessions.get(random.nextInt(4));
        List<String> those = standing.getOrDefault(place, Set.of()).stream()
                .filter(key -> session == null || key.startsWith(session))
                .toList();
        board.undo(place, session).statusCode(those.isEmpty() ? 409 : 200);
        undone.addAll(those);
        standing.getOrDefault(place, new TreeSet<>()).removeAll(those);
    }

    /** The sessions change their places; some apps do not send ids back. */
    private void move(Random random) {
        boolean withIds = random.nextBoolean();
        board.change(draft -> {
                    List<Map<String, Object>> modules = new ArrayList<>();
                    draft.put("modules", modules);
                    List<String> order = new ArrayList<>(board.sessions);
                    Collections.shuffle(order, random);
                    for (int nth = 0; nth < order.size(); nth++) {
                        modules.add(Map.of(
                                "title", "Module " + nth, "sessions", List.of(session(order.get(nth), nth, withIds))));
                    }
                })
                .statusCode(200);
    }

    private Map<String, Object> session(String id, int nth, boolean withId) {
        LocalDateTime start = board.start().plusHours(nth * 4L);
        String title = titles.get(id);
        Map<String, Object> session = new HashMap<>(Map.of(
                "title",
                title,
                "localStart",
                start.toString(),
                "localEnd",
                start.plusMinutes(MINUTES.get(title)).toString()));
        if (withId) {
            session.put("id", id);
        }
        return session;
    }

    private void check(int place, long seed) {
        Set<String> attended = new TreeSet<>();
        standing.getOrDefault(place, Set.of()).forEach(key -> attended.add(key.substring(0, key.indexOf('/'))));
        int minutes =
                attended.stream().mapToInt(id -> MINUTES.get(titles.get(id))).sum();
        JsonPath result = board.result(place);
        assertThat(List.of(result.getInt("attended"), result.getInt("minutes"), result.getString("outcome")))
                .as("place %d of the history %d", place, seed)
                .containsExactly(attended.size(), minutes, attended.size() >= 3 ? "PASSED" : "NOT_PASSED");
    }
}
