package org.sahyog.fuzz.twist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.sahyog.fuzz.call.Call;

/** All twists that fit a call, chosen by random. */
public final class Twists {
    private static final int MOST_AT_ONCE = 3;

    private final Map<String, String> places;
    private final RandomGenerator random;

    /** {@code places}: ids that exist, to be put where others belong. */
    public Twists(Map<String, String> places, RandomGenerator random) {
        this.places = places;
        this.random = random;
    }

    public Call apply(Call right) {
        Call twisted = right;
        int number = random.nextInt(4) > 0 ? 1 : random.nextInt(2, MOST_AT_ONCE + 1);
        for (int i = 0; i < number; i++) {
            twisted = Twist.any(fitting(twisted), random).apply(twisted, random);
        }
        return twisted;
    }

    private List<Twist> fitting(Call call) {
        List<Twist> twists = new ArrayList<>(List.of(new HeaderTwist(), new QueryTwist()));
        if (!call.path().isEmpty()) {
            twists.add(new PathTwist(places));
        }
        if (call.json() != null && call.json().isObject()) {
            twists.addAll(List.of(new FieldTwist(), new FieldTwist(), new FieldTwist(), new FieldTwist()));
        }
        if (call.bytes() != null) {
            twists.add(new BytesTwist());
        }
        return twists;
    }
}
