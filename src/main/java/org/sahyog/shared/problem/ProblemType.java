package org.sahyog.shared.problem;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A named refusal. Each feature has one enum of them, called after its noun: {@code EventProblem.FULL} has the code
 * {@code event-full}; its texts are the keys {@code event-full.title, .detail, .action} of {@code problems/event.properties}.
 */
public interface ProblemType {
    ProblemKind kind();

    String name();

    /** JSON pointer to the value that it is about, where that is one and the same. */
    default @Nullable String field() {
        return null;
    }

    default String area() {
        return getClass().getSimpleName().replace("Problem", "").toLowerCase(Locale.ROOT);
    }

    default String code() {
        return area() + "-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the same request may succeed later without a change. */
    default boolean retryable() {
        return kind() == ProblemKind.UNAVAILABLE || kind() == ProblemKind.TOO_MANY;
    }
}
