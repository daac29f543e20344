package org.sahyog.fuzz;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sahyog.fuzz.call.Answer;
import org.sahyog.fuzz.call.Call;

/** What was answered so far, and what of it should not have been. */
final class Tally {
    private static final int SHOWN = 400;

    private final Map<String, Map<Integer, Integer>> statuses = new TreeMap<>();
    private final Map<String, Set<String>> codes = new TreeMap<>();
    private final List<String> findings = new ArrayList<>();
    private final Map<String, Duration> took = new TreeMap<>();
    private int calls;

    /** Of a call that counts for its operation. */
    void count(Call call, Answer answer) {
        statuses.computeIfAbsent(call.operation().id(), none -> new TreeMap<>())
                .merge(answer.status(), 1, Integer::sum);
    }

    /** Of every call, the ground of others too. */
    void judge(Call call, Answer answer) {
        calls++;
        took.merge(call.operation().id(), answer.took(), Duration::plus);
        if (!answer.code().isEmpty()) {
            codes.computeIfAbsent(answer.code(), none -> new TreeSet<>())
                    .add(call.operation().id());
        }
        List<String> faults = Judge.faults(call, answer);
        if (!faults.isEmpty()) {
            find(call + "\n    answered " + answer.status() + " " + shortened(answer.body()) + "\n    " + faults);
        }
    }

    void find(String finding) {
        if (findings.size() < SHOWN) {
            findings.add(finding);
        }
    }

    List<String> findings() {
        return findings;
    }

    Set<String> codes() {
        return codes.keySet();
    }

    int calls() {
        return calls;
    }

    /** In percent of all that counted; of an operation that was never called, none. */
    int successes(String operationId) {
        Map<Integer, Integer> counts = statuses.getOrDefault(operationId, Map.of());
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        int good = counts.entrySet().stream()
                .filter(count -> count.getKey() / 100 == 2 || count.getKey() == 304)
                .mapToInt(Map.Entry::getValue)
                .sum();
        return all == 0 ? 0 : 100 * good / all;
    }

    String summary() {
        Map<Integer, Integer> all = new TreeMap<>();
        statuses.values().forEach(counts -> counts.forEach((status, count) -> all.merge(status, count, Integer::sum)));
        return "answers " + all + ", problems seen " + codes.size() + ", calls with those of the ground " + calls
                + ", waited for answers "
                + took.values().stream().reduce(Duration.ZERO, Duration::plus).toSeconds()
                + " s, most of it for " + slowest();
    }

    private String slowest() {
        return took.entrySet().stream()
                .sorted(Map.Entry.<String, Duration>comparingByValue().reversed())
                .limit(6)
                .map(each -> each.getKey() + " " + each.getValue().toMillis() + " ms")
                .collect(Collectors.joining(", "));
    }

    private static String shortened(String text) {
        return text.length() <= 1500 ? text : text.substring(0, 1500) + "…";
    }
}
