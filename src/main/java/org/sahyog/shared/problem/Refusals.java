package org.sahyog.shared.problem;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How often each problem was answered, for who watches the service. */
@ApplicationScoped
class Refusals {
    private final MeterRegistry registry;
    private final Map<String, Counter> counters = new ConcurrentHashMap<>();

    Refusals(MeterRegistry registry) {
        this.registry = registry;
    }

    void count(ProblemType type) {
        counters.computeIfAbsent(type.code(), code -> counter(code, type)).increment();
    }

    private Counter counter(String code, ProblemType type) {
        return Counter.builder("sahyog.refusals")
                .description("Problem documents answered")
                .tag("code", code)
                .tag("status", String.valueOf(type.kind().status))
                .register(registry);
    }
}
