package org.sahyog.shared;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Function;

/** The same step for many: each begins when the one before is done, as one session bears it; the first that fails is the last. */
public final class OneByOne {
    private OneByOne() {}

    public static <T> Uni<Void> each(Iterable<T> those, Function<? super T, ? extends Uni<?>> step) {
        return all(those, step::apply).replaceWithVoid();
    }

    /** What came of it, in their order. */
    public static <T, R> Uni<List<R>> all(Iterable<T> those, Function<? super T, Uni<? extends R>> step) {
        return Multi.createFrom()
                .iterable(those)
                .onItem()
                .<R>transformToUniAndConcatenate(step)
                .collect()
                .asList();
    }
}
