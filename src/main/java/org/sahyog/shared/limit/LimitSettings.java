package org.sahyog.shared.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;

/** How often somebody may ask, by policy. */
@ConfigMapping(prefix = "sahyog.limit")
interface LimitSettings {
    /** Whether anybody is refused at all: not where a gateway before this service counts already. */
    @WithDefault("true")
    boolean enabled();

    /** One quota for each policy. */
    Map<Policy, Quota> quota();

    /** How slowly a body may come. */
    SlowBody slowBody();

    /** So many requests in this time; they come back evenly. */
    interface Quota {
        long requests();

        Duration window();
    }

    /** A telephone on 2G sends some 1,000 bytes in a second; who sends less than a tenth of that is no telephone. */
    interface SlowBody {
        @WithDefault("15S")
        Duration every();

        /** At least so many come in that time. */
        @WithDefault("1500")
        long bytes();
    }
}
