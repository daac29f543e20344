package org.sahyog.fuzz.world;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.sahyog.fuzz.call.Call;

/** What people do in one area. It is found by its name, which ends with Deeds, and made with the {@link Deeds}. */
interface Area {
    Map<String, Supplier<Call>> deeds();

    /** Reads at the usual place. */
    default List<Read> reads() {
        return List.of();
    }
}
