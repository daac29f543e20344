package org.sahyog.identity.keycloak.token;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/**
 * The keys that hold now: Keycloak's last word, and before it has said one, what was kept of an earlier run. A token with a key that
 * nobody knows makes us ask Keycloak again; all who wait share one question, and a second lies between two questions, so that a flood of
 * such tokens does not become a flood there.
 */
@ApplicationScoped
class SigningKeys {
    private static final Logger LOG = Logger.getLogger(SigningKeys.class);
    private static final Duration BETWEEN_QUESTIONS = Duration.ofSeconds(1);
    private static final Duration REST_WHILE_AWAY = Duration.ofSeconds(5);
    private static final int MOST_WAITING = 100;

    private final KeycloakKeys keycloak;
    private final KeySetRepository repository;
    private final Clock clock;
    private final AtomicInteger waiting = new AtomicInteger();
    private volatile KeySet known = KeySet.NONE;
    private volatile Instant awayUntil = Instant.MIN;
    private Instant notBefore = Instant.MIN;
    private @Nullable Uni<KeySet> question;

    SigningKeys(KeycloakKeys keycloak, KeySetRepository repository, Clock clock) {
        this.keycloak = keycloak;
        this.repository = repository;
        this.clock = clock;
    }

    /** The keys among which this one is, if it is one of Keycloak's; refuses for now when Keycloak cannot be asked. */
    Uni<KeySet> holding(String keyId) {
        if (known.has(keyId)) {
            return Uni.createFrom().item(known);
        }
        Context context = Vertx.currentContext();
        Uni<KeySet> found = begin().chain(() -> known.has(keyId)
                ? Uni.createFrom().item(known)
                : ask().onFailure().transform(SigningKeys::unknownYet));
        return context == null ? found : found.emitOn(task -> context.runOnContext(ignored -> task.run()));
    }

    /** What holds is looked at again, so that a key that Keycloak has dropped does not hold for ever. */
    Uni<Void> lookAgain() {
        return begin().chain(this::question).replaceWithVoid();
    }

    private Uni<Void> begin() {
        return !known.equals(KeySet.NONE)
                ? Uni.createFrom().voidItem()
                : repository.kept().invoke(this::beginWith).replaceWithVoid();
    }

    private synchronized void beginWith(KeySet kept) {
        if (known.equals(KeySet.NONE)) {
            known = kept;
        }
    }

    private Uni<KeySet> ask() {
        if (clock.instant().isBefore(awayUntil) || waiting.get() >= MOST_WAITING) {
            return Uni.createFrom().failure(new DomainException(RequestProblem.UNAVAILABLE));
        }
        waiting.incrementAndGet();
        return question().onTermination().invoke(waiting::decrementAndGet);
    }

    private synchronized Uni<KeySet> question() {
        if (question == null) {
            Duration rest = Duration.between(clock.instant(), notBefore);
            Uni<KeySet> read = Uni.createFrom().deferred(keycloak::read);
            question = (rest.isNegative() || rest.isZero()
                            ? read
                            : delayed(rest).chain(() -> read))
                    .onItemOrFailure()
                    .invoke(this::answered)
                    .call(this::keep)
                    .memoize()
                    .indefinitely();
        }
        return question;
    }

    private static Uni<Void> delayed(Duration rest) {
        return Uni.createFrom().voidItem().onItem().delayIt().by(rest);
    }

    private synchronized void answered(@Nullable KeySet answer, @Nullable Throwable failed) {
        question = null;
        notBefore = clock.instant().plus(BETWEEN_QUESTIONS);
        if (answer != null) {
            known = answer;
        } else {
            awayUntil = clock.instant().plus(REST_WHILE_AWAY);
        }
    }

    /** Whoever cannot keep them now knows them all the same. */
    private Uni<Void> keep(KeySet set) {
        return repository
                .keep(set)
                .onFailure()
                .invoke(failure -> LOG.warnf("Keycloak's keys are kept later: %s", failure.getMessage()))
                .onFailure()
                .recoverWithNull();
    }

    private static Throwable unknownYet(Throwable failure) {
        return failure instanceof DomainException ? failure : new DomainException(RequestProblem.UNAVAILABLE);
    }
}
