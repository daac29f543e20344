package org.sahyog.practice.word;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is looked for, and how well a list of practices answers it. */
final class LabelledSet {
    private static final int TOP = 10;

    record Text(
            String id,
            String language,
            String products,
            String title,
            String problem,
            String solution,
            String result) {}

    /** How relevant each practice is that is relevant at all: 1 to 3. */
    record Query(int number, String script, String words, Map<String, Integer> relevant) {
        boolean isHeldOut() {
            return number % 2 == 0;
        }

        double recall(List<String> found) {
            return (double) found.stream()
                            .limit(TOP)
                            .filter(relevant::containsKey)
                            .count()
                    / relevant.size();
        }

        double ndcg(List<String> found) {
            List<Integer> best = relevant.values().stream()
                    .sorted((one, other) -> other - one)
                    .toList();
            return gain(found.stream().map(id -> relevant.getOrDefault(id, 0)).toList()) / gain(best);
        }

        private static double gain(List<Integer> grades) {
            return IntStream.range(0, Math.min(TOP, grades.size()))
                    .mapToDouble(rank -> (Math.pow(2, grades.get(rank)) - 1) / (Math.log(rank + 2) / Math.log(2)))
                    .sum();
        }
    }

    private LabelledSet() {}

    static List<Text> texts() {
        return rows("practices.txt").stream()
                .map(row -> new Text(row[0], row[1], row[2], row[3], row[4], row[5], row[6]))
                .toList();
    }

    static List<Query> queries() {
        return rows("queries.txt").stream()
                .map(row -> new Query(Integer.parseInt(row[0]), row[1], row[2], grades(row[3])))
                .toList();
    }

    private static Map<String, Integer> grades(String relevant) {
        return Arrays.stream(relevant.split(" +"))
                .map(each -> each.split(":"))
                .collect(Collectors.toMap(each -> each[0], each -> Integer.parseInt(each[1])));
    }

    /** Without comments and the line of titles. */
    private static List<String[]> rows(String name) {
        try (var file = LabelledSet.class.getResourceAsStream("/practice-search/" + name);
                var lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(file, name), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.strip().split(" *\\| *"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
