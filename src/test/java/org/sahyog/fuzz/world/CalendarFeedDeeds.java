package org.sahyog.fuzz.world;

import java.util.Map;
import java.util.function.Supplier;
import org.sahyog.fuzz.call.Call;

/** A person makes the address of her calendar, looks at it and takes it back. */
final class CalendarFeedDeeds implements Area {
    private final World world;

    CalendarFeedDeeds(Deeds deeds) {
        world = deeds.world();
    }

    @Override
    public Map<String, Supplier<Call>> deeds() {
        return Map.of(
                "makeMyCalendarFeed",
                this::make,
                "getMyCalendarFeed",
                () -> made(world.call("getMyCalendarFeed", world.firm)),
                "endMyCalendarFeed",
                () -> world.tagged(made(world.call("endMyCalendarFeed", world.firm)), "getMyCalendarFeed", world.firm));
    }

    private Call make() {
        return world.call("makeMyCalendarFeed", world.firm);
    }

    private Call made(Call call) {
        world.done(make());
        return call;
    }
}
