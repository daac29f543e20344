package org.sahyog.access;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** The address of one's own calendar. */
final class CalendarFeedThings implements Area {
    private final Ground ground;

    CalendarFeedThings(Ground ground) {
        this.ground = ground;
    }

    @Override
    public Map<String, Supplier<Thing>> things() {
        return Map.of();
    }

    @Override
    public Map<String, Function<Role, Thing>> ofRoles() {
        return Map.of("her own calendar feed", this::feed);
    }

    private Thing feed(Role role) {
        if (ground.cast.as(role) != null) {
            Wire.done(ground.cast.as(role), "POST", "/me/calendar-feed", null);
        }
        return Thing.of();
    }
}
