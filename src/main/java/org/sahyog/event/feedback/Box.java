package org.sahyog.event.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Answers that wait until enough are there to be told together; in no order. */
record Box(List<Map<String, String>> waiting) {
    /** Fewer are never told. */
    static final int BATCH = 5;

    static final Box EMPTY = new Box(List.of());

    Box with(Map<String, String> answer, RandomGenerator random) {
        List<Map<String, String>> more = new ArrayList<>(waiting);
        more.add(random.nextInt(more.size() + 1), answer);
        return new Box(List.copyOf(more));
    }

    boolean isEnough() {
        return waiting.size() >= BATCH;
    }
}
