package org.sahyog.operation.metric;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;

/** How many requests took no longer than these times: what an alarm asks for. */
class RequestTimes {
    private static final double[] STEPS = {nanos(100), nanos(300), nanos(1000), nanos(3000)};

    @Produces
    @Singleton
    MeterFilter steps() {
        return new MeterFilter() {
            @Override
            public DistributionStatisticConfig configure(Meter.Id id, DistributionStatisticConfig usual) {
                return id.getName().equals("http.server.requests")
                        ? DistributionStatisticConfig.builder()
                                .serviceLevelObjectives(STEPS)
                                .build()
                                .merge(usual)
                        : usual;
            }
        };
    }

    private static double nanos(int millis) {
        return Duration.ofMillis(millis).toNanos();
    }
}
