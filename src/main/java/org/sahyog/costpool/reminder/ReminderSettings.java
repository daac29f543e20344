package org.sahyog.costpool.reminder;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How often somebody is reminded of a transfer that waits for her. */
@ConfigMapping(prefix = "sahyog.cost-pool.reminder")
interface ReminderSettings {
    /** The first time, since it waits for her. */
    @WithDefault("3d")
    Duration after();

    /** And then again. */
    @WithDefault("7d")
    Duration every();

    /** Not at all where it is 0. */
    @WithDefault("4")
    int most();
}
