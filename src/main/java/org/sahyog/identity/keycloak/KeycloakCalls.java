package org.sahyog.identity.keycloak;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import java.io.IOException;
import java.net.ConnectException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Calls Keycloak's client, which blocks, on a few threads of its own, so that one that hangs holds up nobody else. Who calls waits ten
 * seconds at most; what has not begun by then never begins. After a call without an answer all others are refused for some seconds.
 */
@ApplicationScoped
class KeycloakCalls {
    private static final int AT_A_TIME = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration REST = Duration.ofSeconds(5);

    private final ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME, KeycloakCalls::thread);
    private final Clock clock;
    private volatile Instant awayUntil = Instant.MIN;

    KeycloakCalls(Clock clock) {
        this.clock = clock;
    }

    /** The answer comes back to the caller's context. */
    <T> Uni<T> make(Supplier<@Nullable T> call) {
        Context context = Vertx.currentContext();
        Uni<T> answer = Uni.createFrom()
                .deferred(() ->
                        awayUntil.isAfter(clock.instant()) ? Uni.createFrom().failure(away()) : begin(call));
        return context == null ? answer : answer.emitOn(task -> context.runOnContext(ignored -> task.run()));
    }

    private <T> Uni<T> begin(Supplier<@Nullable T> call) {
        Instant latest = clock.instant().plus(PATIENCE);
        return Uni.createFrom()
                .item(() -> make(call, latest))
                .runSubscriptionOn(threads)
                .ifNoItem()
                .after(PATIENCE)
                .failWith(() -> new ProcessingException(new TimeoutException("Keycloak does not answer in time")));
    }

    private <T> @Nullable T make(Supplier<@Nullable T> call, Instant latest) {
        Instant now = clock.instant();
        if (now.isAfter(latest) || now.isBefore(awayUntil)) {
            throw away();
        }
        try {
            return call.get();
        } catch (ProcessingException failure) {
            if (failure.getCause() instanceof IOException || failure.getCause() instanceof TimeoutException) {
                awayUntil = clock.instant().plus(REST);
            }
            throw failure;
        }
    }

    /** As if it had refused the connection: nothing was changed there. */
    private static ProcessingException away() {
        return new ProcessingException(new ConnectException("Keycloak did not answer a moment ago"));
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "keycloak");
        thread.setDaemon(true);
        return thread;
    }

    @PreDestroy
    void end() {
        threads.shutdownNow();
    }
}
