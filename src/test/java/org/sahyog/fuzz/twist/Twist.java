package org.sahyog.fuzz.twist;

import java.util.random.RandomGenerator;
import org.sahyog.fuzz.call.Call;

/** Makes one thing different about a call, and tells what. */
@FunctionalInterface
interface Twist {
    Call apply(Call call, RandomGenerator random);

    static <T> T any(java.util.List<T> things, RandomGenerator random) {
        return things.get(random.nextInt(things.size()));
    }
}
