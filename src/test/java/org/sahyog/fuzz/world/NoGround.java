package org.sahyog.fuzz.world;

import org.sahyog.fuzz.call.Answer;
import org.sahyog.fuzz.call.Call;

/** A call that prepares the ground of another did not succeed. */
public final class NoGround extends RuntimeException {
    NoGround(Call call, Answer answer) {
        super("no ground: " + call + "\n    answered " + answer.status() + " " + answer.body());
    }
}
