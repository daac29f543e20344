package org.sahyog.shared.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sahyog.shared.limit.LimitSettings.Quota;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** Counts requests by policy and caller, and refuses who asks too often (429). Whoever was silent for a window is forgotten. */
@ApplicationScoped
public class Limits {
    private static final int REMEMBERED = 100_000;

    private final boolean enabled;
    private final Map<Policy, Quota> quotas;
    private final Map<Policy, Cache<String, Bucket>> buckets = new EnumMap<>(Policy.class);

    Limits(LimitSettings settings) {
        enabled = settings.enabled();
        quotas = settings.quota();
        for (Policy policy : Policy.values()) {
            buckets.put(
                    policy,
                    Caffeine.newBuilder()
                            .maximumSize(REMEMBERED)
                            .expireAfterAccess(quota(policy).window())
                            .build());
        }
    }

    /** Takes one from the caller's quota; the answer says what is left. */
    public void take(RoutingContext http, Policy policy, String caller) {
        refusal(http, policy, caller).ifPresent(refusal -> {
            throw refusal;
        });
    }

    /** The same for the address that calls. */
    public void takeByAddress(RoutingContext http, Policy policy) {
        take(http, policy, address(http));
    }

    /** Takes one too, for whoever is refused anyway: that answer, where nothing is left. */
    public Optional<DomainException> refusalByAddress(RoutingContext http, Policy policy) {
        return refusal(http, policy, address(http));
    }

    private Optional<DomainException> refusal(RoutingContext http, Policy policy, String caller) {
        if (!enabled) {
            return Optional.empty();
        }
        Allowance allowance = Allowance.take(policy, bucket(policy, caller));
        http.addHeadersEndHandler(begins -> tell(http.response().headers(), allowance));
        http.addEndHandler(answered -> allowance.settle(http.response().getStatusCode()));
        return allowance.granted()
                ? Optional.empty()
                : Optional.of(new DomainException(RequestProblem.TOO_MANY, allowance.secondsToWait())
                        .retryAfter(allowance.secondsToWait()));
    }

    private static String address(RoutingContext http) {
        return CallerAddress.of(http.request().remoteAddress());
    }

    private void tell(MultiMap headers, Allowance allowance) {
        Quota quota = quota(allowance.policy());
        headers.add(
                "RateLimit-Policy",
                "\"" + allowance.policy().id() + "\";q=" + quota.requests() + ";w="
                        + quota.window().toSeconds());
        headers.add("RateLimit", allowance.header());
    }

    private Bucket bucket(Policy policy, String caller) {
        return Objects.requireNonNull(buckets.get(policy)).get(caller, unknown -> full(quota(policy)));
    }

    private Quota quota(Policy policy) {
        return Objects.requireNonNull(quotas.get(policy), policy.id());
    }

    private static Bucket full(Quota quota) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(quota.requests()).refillGreedy(quota.requests(), quota.window()))
                .build();
    }
}
