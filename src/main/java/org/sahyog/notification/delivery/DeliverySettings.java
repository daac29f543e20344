package org.sahyog.notification.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How deliveries are tried. */
@ConfigMapping(prefix = "sahyog.delivery")
interface DeliverySettings {
    /** How often those that are due are looked for. */
    @WithDefault("1s")
    String every();

    /** How many are sent at the same time, per way and replica. */
    @WithDefault("8")
    int parallel();

    /** A try that has not ended by then is taken for a crash, and another replica tries again; longer than any way may take. */
    @WithDefault("2m")
    Duration lease();

    /** How long one try may take. */
    @WithDefault("30s")
    Duration patience();

    /** From the first try on. */
    @WithDefault("24h")
    Duration giveUpAfter();

    /** Links and their answers are kept this long after they were used. */
    @WithDefault("90d")
    Duration keepLinks();
}
