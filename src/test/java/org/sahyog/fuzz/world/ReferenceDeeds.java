package org.sahyog.fuzz.world;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.sahyog.fuzz.call.Call;

/** What anybody may look up. */
final class ReferenceDeeds implements Area {
    private final World world;

    ReferenceDeeds(Deeds deeds) {
        world = deeds.world();
    }

    @Override
    public List<Read> reads() {
        return List.of(
                Read.by(null, "listKinds"),
                Read.by(null, "searchNicCodes", "q=brass", "q=259", "limit=5"),
                Read.by(null, "findPinCode"),
                Read.by(null, "listStates"));
    }

    @Override
    public Map<String, Supplier<Call>> deeds() {
        return Map.of("listDistricts", () -> world.call("listDistricts", null).withQuery("state=IN-UP"));
    }
}
