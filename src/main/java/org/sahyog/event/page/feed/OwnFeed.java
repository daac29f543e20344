package org.sahyog.event.page.feed;

import jakarta.inject.Singleton;
import org.sahyog.identity.person.OwnDataPart;

/** Since when there is an address of her events. */
@Singleton
class OwnFeed implements OwnDataPart {
    @Override
    public String name() {
        return "calendarFeed";
    }

    @Override
    public String query() {
        return """
                select jsonb_build_object('madeAt', f.made_at, 'inForce', f.secret_hash is not null)
                from calendar_feed f where f.person_id = $1
                """;
    }
}
